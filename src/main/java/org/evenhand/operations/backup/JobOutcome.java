package org.evenhand.operations.backup;

/** Outcome of a job on the database. */
public sealed interface JobOutcome {

    /** It is done. */
    record Done(String sentence) implements JobOutcome {}

    /**
     * It was not done, and nothing was changed.
     *
     * @param reason what stands in the way, and what to do about it
     */
    record Refused(String reason) implements JobOutcome {}
}
