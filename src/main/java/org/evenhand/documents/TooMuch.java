package org.evenhand.documents;

/** A document needs more work than a document of people's words does. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what, null, false, false);
    }
}
