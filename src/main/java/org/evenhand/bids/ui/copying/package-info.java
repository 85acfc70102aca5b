/** Pieces that show what would come into a bid from elsewhere, and the page that copies from an earlier one. */
@NullMarked
package org.evenhand.bids.ui.copying;

import org.jspecify.annotations.NullMarked;
