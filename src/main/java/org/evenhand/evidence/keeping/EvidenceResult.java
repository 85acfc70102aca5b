package org.evenhand.evidence.keeping;

import java.util.Optional;

/** Result of an act on documents: what came of it, or why nothing did. */
public sealed interface EvidenceResult<T> {

    /** It was done. */
    record Done<T>(T made) implements EvidenceResult<T> {}

    /** It was not done. */
    record Refused<T>(EvidenceRefusal why) implements EvidenceResult<T> {}

    static <T> EvidenceResult<T> done(T value) {
        return new Done<>(value);
    }

    static <T> EvidenceResult<T> refused(EvidenceRefusal why) {
        return new Refused<>(why);
    }

    /** Why it was not done; empty where it was. */
    default Optional<EvidenceRefusal> refusal() {
        return this instanceof Refused<T>(EvidenceRefusal why) ? Optional.of(why) : Optional.empty();
    }

    /** What came of it; empty where it was refused. */
    default Optional<T> value() {
        return this instanceof Done<T>(T made) ? Optional.of(made) : Optional.empty();
    }
}
