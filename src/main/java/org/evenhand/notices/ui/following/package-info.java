/** Pages on which anybody looks for tenders, and asks to be told of them by e-mail. */
@NullMarked
package org.evenhand.notices.ui.following;

import org.jspecify.annotations.NullMarked;
