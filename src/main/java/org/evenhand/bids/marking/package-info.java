/** Passages that were marked in a document, named in a bid. */
@NullMarked
package org.evenhand.bids.marking;

import org.jspecify.annotations.NullMarked;
