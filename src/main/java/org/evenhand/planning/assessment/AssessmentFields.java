package org.evenhand.planning.assessment;

import java.util.Arrays;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TypedText;

/** The fields of an action of a self-assessment, with what may stand in each. */
final class AssessmentFields {

    /**
     * Reason for which something was refused; the sentence stands in the message files as {@code
     * planning.refused.<word>}.
     */
    enum Refusal implements AnswerOutcome.Reason {
        NOT_A_LEVEL,
        NOT_A_DAY,
        REASON_MISSING,
        NOTHING_ANSWERED;

        @Override
        public String key() {
            return "planning.refused." + Constants.word(this);
        }
    }

    static final FieldCatalogue ALL = new FieldCatalogue(
            Arrays.stream(ActionField.values()).map(AssessmentFields::asked).toList());

    private AssessmentFields() {}

    private static AnswerField asked(ActionField field) {
        return switch (field) {
            case LEVEL ->
                AnswerField.choice(
                        field.word(),
                        Arrays.stream(Level.values()).map(Level::word).toList(),
                        Refusal.NOT_A_LEVEL);
            case BY_WHEN -> AnswerField.day(field.word(), Refusal.NOT_A_DAY);
            case EVIDENCE, NEXT_STEP, WHO -> AnswerField.words(field.word(), field.longest(), TypedText::lines);
        };
    }
}
