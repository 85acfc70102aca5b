/** Followers of published tenders, with an account or by e-mail, and the letters that tell them of changes. */
@NullMarked
package org.evenhand.notices.following;

import org.jspecify.annotations.NullMarked;
