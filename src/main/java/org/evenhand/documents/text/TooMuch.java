package org.evenhand.documents.text;

/** A document needs more work than a document of people's words does. */
public class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooMuch(String what) {
        super(what, null, false, false);
    }

    /** One page does; the others can still be read. */
    public static final class OfOnePage extends TooMuch {
        private static final long serialVersionUID = 1L;

        public OfOnePage() {
            super("one page");
        }
    }
}
