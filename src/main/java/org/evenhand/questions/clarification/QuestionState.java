package org.evenhand.questions.clarification;

import org.evenhand.shared.Constants;

/** State of a question. What may lead where, and by whom, is the table of {@link Step}. */
public enum QuestionState {
    /** It waits for its answer. */
    ASKED,
    /** Its answer changes the tender, and is published with the next version of that. */
    WITH_NEXT_VERSION,
    /** Everybody reads question and answer. */
    ANSWERED,
    /** It gets no answer, for a reason that everybody reads. */
    REFUSED,
    /** Whoever asked took it back before it was answered. */
    WITHDRAWN,
    /** Another question asks the same. */
    MERGED;

    /** Person or body that takes a step. */
    enum Who {
        BUYER,
        ASKER,
        EVENHAND
    }

    /** Act that may be done with a question, from one state to another. Whatever is not in this table is refused. */
    enum Step {
        ANSWER(ASKED, ANSWERED, Who.BUYER, QuestionAuditEvent.ANSWERED),
        ANSWER_WITH_NEXT_VERSION(ASKED, WITH_NEXT_VERSION, Who.BUYER, QuestionAuditEvent.LEFT_TO_NEXT_VERSION),
        TAKE_UP_AGAIN(WITH_NEXT_VERSION, ASKED, Who.BUYER, QuestionAuditEvent.TAKEN_UP_AGAIN),
        PUBLISH_WITH_VERSION(WITH_NEXT_VERSION, ANSWERED, Who.EVENHAND, QuestionAuditEvent.ANSWERED_WITH_VERSION),
        REFUSE(ASKED, REFUSED, Who.BUYER, QuestionAuditEvent.REFUSED),
        MERGE(ASKED, MERGED, Who.BUYER, QuestionAuditEvent.MERGED),
        WITHDRAW(ASKED, WITHDRAWN, Who.ASKER, QuestionAuditEvent.WITHDRAWN);

        private final QuestionState from;
        private final QuestionState to;
        private final Who who;
        private final QuestionAuditEvent event;

        Step(QuestionState from, QuestionState to, Who who, QuestionAuditEvent event) {
            this.from = from;
            this.to = to;
            this.who = who;
            this.event = event;
        }

        QuestionState from() {
            return from;
        }

        QuestionState to() {
            return to;
        }

        Who who() {
            return who;
        }

        /** What stands on record of it, for those who read of the tender. */
        QuestionAuditEvent event() {
            return event;
        }
    }

    /** The word in the database and in message keys. */
    public String word() {
        return Constants.word(this);
    }

    static QuestionState of(String word) {
        return Constants.of(QuestionState.class, word).orElseThrow();
    }
}
