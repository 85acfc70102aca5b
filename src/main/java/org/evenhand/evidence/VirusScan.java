package org.evenhand.evidence;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** State of looking for viruses in a document, to be said wherever somebody may open it. */
public enum VirusScan {
    /** Looked at, and none was found. */
    CLEAN,
    /** The scanner could not be reached; it is tried again. */
    WAITING,
    /** This service has no scanner. */
    NO_SCANNER,
    /** One was found later; nobody gets the document any more. */
    INFECTED;

    /** The word in message keys and in the database: {@code no-scanner}. */
    public String word() {
        return Constants.word(this);
    }

    /** The state of a word. */
    public static Optional<VirusScan> of(String word) {
        return Constants.of(VirusScan.class, word);
    }
}
