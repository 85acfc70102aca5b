package planted.surface.bids;

/** Words that are compiled into whoever uses them. */
public class InnocentWords {

    /** A word. */
    public static final String WORD = "bid";

    private InnocentWords() {}
}
