/** Pages for signing in and for one’s own account, and the front page. */
@NullMarked
package org.evenhand.signin.ui;

import org.jspecify.annotations.NullMarked;
