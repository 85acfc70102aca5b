package org.evenhand.evidence;

import java.io.Serializable;
import java.util.UUID;

/** The name of a document in Evenhand’s own books: random, and the same from the first part of it that comes. */
public record EvidenceId(String value) implements Serializable {

    /** A name that no other document has. */
    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
