/** Pages on bids, planted. */
@NullMarked
package planted.surface.bids.ui;

import org.jspecify.annotations.NullMarked;
