/** Security of the web application: whatever is not allowed is denied. */
@NullMarked
package org.evenhand.signin.web;

import org.jspecify.annotations.NullMarked;
