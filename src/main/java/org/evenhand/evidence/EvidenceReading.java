package org.evenhand.evidence;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** Result of reading a document. */
public enum EvidenceReading {
    /** There are words, which can be searched for. */
    WORDS,
    /** There are pages without words: a scan, say. */
    NO_WORDS,
    /** It is a picture, which a person reads. */
    PICTURE,
    EMPTY,
    UNKNOWN_KIND,
    ENCRYPTED,
    BROKEN,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TOO_MUCH;

    /** The word in message keys and in the database: {@code no-words}. */
    public String word() {
        return Constants.word(this);
    }

    /** The result of a word. */
    public static Optional<EvidenceReading> of(String word) {
        return Constants.of(EvidenceReading.class, word);
    }
}
