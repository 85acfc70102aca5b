/** Who asks to be told of changes to published tenders, and how they are. */
@NullMarked
package org.evenhand.notices.following;

import org.jspecify.annotations.NullMarked;
