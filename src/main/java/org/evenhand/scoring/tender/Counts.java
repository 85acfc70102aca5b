package org.evenhand.scoring.tender;

/** Kind of commitments that a criterion counts: value built into the service, value added to it, or both. */
public enum Counts {
    EMBEDDED,
    ADDITIONAL,
    EITHER
}
