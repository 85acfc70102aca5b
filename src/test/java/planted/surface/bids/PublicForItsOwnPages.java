package planted.surface.bids;

/** Used by the pages of its own module alone. */
public class PublicForItsOwnPages {

    private final PublicForNobody part = new PublicForNobody();

    /** Uses the part. */
    public boolean isWhole() {
        return part.equals(this);
    }
}
