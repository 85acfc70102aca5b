package planted.surface.bids;

/** Shown to another module by what it calls. */
public class InnocentBid {}
