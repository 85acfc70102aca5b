/** Page on which anybody tries on the real rules what they could offer. */
@NullMarked
package org.evenhand.notices.ui.enough;

import org.jspecify.annotations.NullMarked;
