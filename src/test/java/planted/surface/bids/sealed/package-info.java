/** How bids are sealed, planted; part of what others may use. */
@NamedInterface("sealed")
@NullMarked
package planted.surface.bids.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
