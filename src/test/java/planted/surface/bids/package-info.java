/** Bids, planted. */
@NullMarked
package planted.surface.bids;

import org.jspecify.annotations.NullMarked;
