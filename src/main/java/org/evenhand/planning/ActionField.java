package org.evenhand.planning;

import java.util.Arrays;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.shared.Constants;

/** What is answered of an action. Every answer is text: the word of a level, a day such as 2027-03-31, or words. */
public enum ActionField {
    LEVEL(40),
    EVIDENCE(2000),
    NEXT_STEP(500),
    WHO(120),
    BY_WHEN(10);

    private final int longest;

    ActionField(int longest) {
        this.longest = longest;
    }

    /** How many characters may be kept. */
    public int longest() {
        return longest;
    }

    /** The word in message keys and in the database: {@code next-step}. */
    public String word() {
        return Constants.word(this);
    }

    static ActionField of(String word) {
        return Constants.of(ActionField.class, word).orElseThrow();
    }

    private AnswerField asked() {
        return switch (this) {
            case LEVEL ->
                AnswerField.choice(
                        word(), Arrays.stream(Level.values()).map(Level::word).toList(), PlanRefusal.NOT_A_LEVEL);
            case BY_WHEN -> AnswerField.day(word(), PlanRefusal.NOT_A_DAY);
            case EVIDENCE, NEXT_STEP, WHO -> AnswerField.words(word(), longest, PlainText::lines);
        };
    }

    /** What is asked of an action. */
    static FieldCatalogue catalogue() {
        return new FieldCatalogue(
                Arrays.stream(values()).map(ActionField::asked).toList());
    }
}
