package org.evenhand.operations;

/** How a job ended. */
sealed interface Outcome {

    /** It is done. */
    record Done(String sentence) implements Outcome {}

    /**
     * It was not done, and nothing was changed.
     *
     * @param reason what stands in the way, and what to do about it
     */
    record Refused(String reason) implements Outcome {}
}
