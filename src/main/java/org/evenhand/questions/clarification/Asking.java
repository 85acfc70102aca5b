package org.evenhand.questions.clarification;

import org.springframework.modulith.NamedInterface;

/** Outcome of asking a question. */
@NamedInterface("clarification")
public sealed interface Asking {

    /** It was kept, now or before; its number. */
    record Asked(int number) implements Asking {}

    /** It was not. */
    record Refused(QuestionRefusal why) implements Asking {}
}
