/** Pieces of the pages on which bids are opened. */
@NullMarked
package org.evenhand.bids.ui.opening;

import org.jspecify.annotations.NullMarked;
