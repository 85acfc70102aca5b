package org.evenhand.documents;

import org.evenhand.shared.Constants;

/** Result of looking a quote up in a document. */
public sealed interface Finding {

    /** The words stand there, or no words were asked for, or only a person can read them in a picture. */
    record Found() implements Finding {}

    /** The words stand there, but nobody who looks at the page sees them. */
    record Hidden() implements Finding {}

    /**
     * The words do not stand there.
     *
     * @param page where they stand instead; 0 where they stand nowhere
     */
    record NotFound(Hint hint, int page) implements Finding {}

    /** There is no such page. */
    record NoSuchPage(int last) implements Finding {}

    /** The page, or the looking up, needs more work than a document of people's words does. */
    record TooMuch() implements Finding {}

    /** Hint for a person whose words are not found. */
    enum Hint {
        /** Nothing is known that would. */
        NONE,
        /** They stand on another page. */
        ELSEWHERE,
        /** The page is a picture without words that a program can read. */
        PICTURE,
        /** The page has no words. */
        EMPTY,
        /** The document is a form that only some programs show. */
        DYNAMIC_FORM;

        /** The key in message files: {@code dynamic-form}. */
        public String word() {
            return Constants.word(this);
        }
    }
}
