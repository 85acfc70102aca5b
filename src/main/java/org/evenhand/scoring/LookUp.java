package org.evenhand.scoring;

/**
 * Result of looking up a place in a bidder's document. It changes no figure: a person reads the document, and a notice
 * says what a program could not find.
 */
public sealed interface LookUp {
    /** The words are there, none were quoted, or nobody had to look. */
    LookUp FOUND = new Found();

    /** The words stand in the document, but nobody who looks at it sees them. */
    LookUp HIDDEN = new Hidden();

    /** See {@link #FOUND}. */
    record Found() implements LookUp {}

    /** See {@link #HIDDEN}. */
    record Hidden() implements LookUp {}

    /** The words do not stand where they should. */
    record NotFound(Clue clue) implements LookUp {}

    /** The document could not be read. */
    record Unreadable(Clue clue) implements LookUp {}

    /**
     * Reason for which something was not found.
     *
     * @param code for screens, which say it in two languages; empty where nothing is known
     * @param page another page that matters, empty where none does
     * @param english for score sheets, to follow the name of the document
     */
    record Clue(String code, String page, String english) {
        /** Nothing is known that would help. */
        public static final Clue NONE = new Clue("", "", "");
    }
}
