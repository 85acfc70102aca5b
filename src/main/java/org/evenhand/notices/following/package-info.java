/** Followers of published tenders and of searches, with an account or by e-mail, and the letters that tell them what is new. */
@NullMarked
package org.evenhand.notices.following;

import org.jspecify.annotations.NullMarked;
