package org.evenhand.shared;

import java.time.Instant;
import java.util.List;

/** The outcome of keeping what a person typed into one field. */
public sealed interface AnswerOutcome {

    /**
     * The answer was kept.
     *
     * @param value as it is kept, perhaps in tidier form
     * @param carried what else changed with it, as people call it; usually nothing
     */
    record Kept(String value, Instant at, List<String> carried) implements AnswerOutcome {
        /** Copies the list. */
        public Kept {
            carried = List.copyOf(carried);
        }

        /** An answer with which nothing else changed. */
        public Kept(String value, Instant at) {
            this(value, at, List.of());
        }
    }

    /** Somebody else answered meanwhile; nothing was overwritten. */
    record ChangedMeanwhile(String mine, String theirs, String by, Instant at) implements AnswerOutcome {}

    /** The part to which the field belongs was removed; it can be put back. */
    record Gone(String by, Instant at) implements AnswerOutcome {}

    /** Nothing can be answered here any more, such as in what was published. */
    record Locked(Reason why) implements AnswerOutcome {}

    /** The answer is longer than may be kept. */
    record TooLong(int most) implements AnswerOutcome {}

    /** The answer cannot stand; what stood before still counts. */
    record Refused(Reason why) implements AnswerOutcome {}

    /** A reason, as a sentence of the message files. */
    interface Reason {
        /** The key of the sentence. */
        String key();

        /** What fills its gaps: figures, moments, lists of texts, or texts. */
        default List<?> parts() {
            return List.of();
        }
    }
}
