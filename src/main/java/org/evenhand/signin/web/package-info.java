/** Security of the web application: whatever is not allowed is denied. */
@NullMarked
@NamedInterface("web")
package org.evenhand.signin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
