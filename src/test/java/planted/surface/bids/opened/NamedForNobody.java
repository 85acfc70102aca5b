package planted.surface.bids.opened;

import org.springframework.modulith.NamedInterface;

/** Used by its own module alone, though it is named for others. */
@NamedInterface("opened")
public class NamedForNobody {}
