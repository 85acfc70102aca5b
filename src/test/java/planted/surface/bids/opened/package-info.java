/** How bids are opened, planted; a type of it is named for others. */
@NullMarked
package planted.surface.bids.opened;

import org.jspecify.annotations.NullMarked;
