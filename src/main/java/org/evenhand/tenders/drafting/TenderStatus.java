package org.evenhand.tenders.drafting;

import java.util.Arrays;
import java.util.List;
import org.evenhand.shared.Constants;

/** The status of a tender, in the words of OCDS. What may lead where is the table of {@link Step}. */
public enum TenderStatus {
    /** Being drafted; nobody outside the buyers knows of it. */
    PLANNING,
    /** Published, and open until its deadline. */
    ACTIVE,
    /** Given up before it was published. */
    WITHDRAWN,
    /** Ended after it was published, with a reason that everybody reads. */
    CANCELLED;

    /** Act that may be done with a tender, from one status to another. Whatever is not in this table is refused. */
    public enum Step {
        PUBLISH(PLANNING, ACTIVE),
        AMEND(ACTIVE, ACTIVE),
        WITHDRAW(PLANNING, WITHDRAWN),
        TAKE_UP_AGAIN(WITHDRAWN, PLANNING),
        CANCEL(ACTIVE, CANCELLED);

        private final TenderStatus from;
        private final TenderStatus to;

        Step(TenderStatus from, TenderStatus to) {
            this.from = from;
            this.to = to;
        }

        /** Where the tender must stand before. */
        public TenderStatus from() {
            return from;
        }

        /** Where it stands after. */
        public TenderStatus to() {
            return to;
        }

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** What may be done with a tender that stands here. */
    public List<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step.from == this).toList();
    }

    /** Whether nothing of the tender may be changed, because it was given up or cancelled. */
    public boolean isClosed() {
        return this == WITHDRAWN || this == CANCELLED;
    }

    /** The word in the database, in message keys and in OCDS. */
    public String word() {
        return Constants.word(this);
    }

    static TenderStatus of(String word) {
        return Constants.of(TenderStatus.class, word).orElseThrow();
    }
}
