package org.evenhand.documents;

/** A document needs more work than a document of people's words does. */
class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what, null, false, false);
    }

    /** One page does; the others can still be read. */
    static final class OfOnePage extends TooMuch {
        private static final long serialVersionUID = 1L;

        OfOnePage() {
            super("one page");
        }
    }
}
