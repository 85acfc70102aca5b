package org.evenhand.tenders.readiness;

import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Constants;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderPart;

/**
 * Something that is missing or wrong in a draft, or that its writer should think about.
 *
 * @param chapter on whose page it can be put right
 * @param part the buyer, lot or other part that it is about; the tender itself where it is about none
 * @param field the answer that it is about
 * @param about names and figures that the sentence is to hold
 */
public record ReadinessIssue(
        Chapter chapter, What what, TenderPart.Id part, Optional<TenderField> field, List<String> about) {

    /** Kind of what is missing or advised; each has a sentence in the message files. */
    public enum What {
        NOT_ANSWERED,
        NOT_A_FIGURE,
        NOT_A_TIME,
        NO_SUCH_MOMENT,
        DEADLINE_PASSED,
        OUT_OF_ORDER,
        BEGINS_AFTER_NOTICE,
        CONSIDERED_TOO_LATE,
        LIES_AHEAD,
        DAYS_LEFT_FORM,
        CRITERION_UNFINISHED,
        FRAMEWORK_UNSOUND,
        SHARES_NOT_WHOLE,
        BUYER_TWICE,
        NOT_SIGNED,
        SIGNED_BEFORE_CHANGES,
        LOT_ID_FORM,
        LOT_ID_TWICE,
        LIMIT_NOT_WHOLE,
        LIMIT_TOO_HIGH,
        BARRIER_OPEN,
        BARRIER_WITHOUT_WORDS,
        INTERESTS_OPEN,
        INTERESTS_BOTH,
        // What follows is advice.
        HARD_WORDS,
        PACK_NOT_IN_FORCE,
        NOT_A_WORKING_DAY,
        HOLIDAYS_UNKNOWN,
        LITTLE_TIME_TO_ASK,
        LITTLE_TIME_AFTER_ANSWERS,
        LITTLE_TIME_TO_BID,
        LESS_THAN_THE_LAW,
        STARTS_IN_STANDSTILL,
        STARTS_IN_VOLUNTARY_STANDSTILL,
        ONE_LOT,
        LARGE_LOT,
        LOTS_OTHER_SUM,
        NO_PANEL,
        NOBODY_WITH_LIVED_EXPERIENCE,
        MARKS_UNKNOWN,
        MARKED_BY_ONE;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    static ReadinessIssue of(Chapter chapter, What what, String... about) {
        return new ReadinessIssue(chapter, what, TenderPart.Id.TENDER, Optional.empty(), List.of(about));
    }

    static ReadinessIssue at(Chapter chapter, What what, TenderField field, String... about) {
        return new ReadinessIssue(chapter, what, TenderPart.Id.TENDER, Optional.of(field), List.of(about));
    }

    static ReadinessIssue in(Chapter chapter, What what, TenderPart part, TenderField field, String... about) {
        return new ReadinessIssue(chapter, what, part.id(), Optional.of(field), List.of(about));
    }
}
