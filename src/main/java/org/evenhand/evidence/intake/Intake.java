package org.evenhand.evidence.intake;

import org.evenhand.evidence.EvidenceKind;

/** Result of looking at the bytes of a file: what it is, or why it is not taken. */
public sealed interface Intake {

    /** One of the kinds that count as evidence. */
    record Known(EvidenceKind kind) implements Intake {}

    /** It is not taken. */
    record Objection(Problem why) implements Intake {}

    /** Reason for which a file is not taken. */
    enum Problem {
        OTHER_KIND,
        TWO_KINDS,
        PROGRAMS_INSIDE,
        LOCKED,
        BROKEN,
        PICTURE_TOO_LARGE
    }
}
