package planted.surface.bids;

/** Used in its own package alone. */
public class PublicForNobody {}
