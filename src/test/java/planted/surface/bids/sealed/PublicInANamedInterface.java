package planted.surface.bids.sealed;

/** Used by its own module alone, though in a package that is for others. */
public class PublicInANamedInterface {}
