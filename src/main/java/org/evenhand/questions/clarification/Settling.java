package org.evenhand.questions.clarification;

import org.springframework.modulith.NamedInterface;

/** Outcome of settling a question. */
@NamedInterface("clarification")
public sealed interface Settling {

    /** It was done; the question as it is now. */
    @NamedInterface("clarification")
    record Done(Question question) implements Settling {}

    /** Somebody else changed or settled it meanwhile, and nothing was overwritten; the question as it is now. */
    record Meanwhile(Question question) implements Settling {}

    /** It was not done. */
    record Refused(QuestionRefusal why) implements Settling {}
}
