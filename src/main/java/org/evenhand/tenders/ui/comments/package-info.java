/** Pages for comments on a draft. */
@NullMarked
package org.evenhand.tenders.ui.comments;

import org.jspecify.annotations.NullMarked;
