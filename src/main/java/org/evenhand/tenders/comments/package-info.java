/** Comments on a draft from people outside, and the answers to them. */
@NullMarked
package org.evenhand.tenders.comments;

import org.jspecify.annotations.NullMarked;
