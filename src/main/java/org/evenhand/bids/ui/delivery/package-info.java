/** Pieces that ask how much of a promise is delivered when. */
@NullMarked
package org.evenhand.bids.ui.delivery;

import org.jspecify.annotations.NullMarked;
