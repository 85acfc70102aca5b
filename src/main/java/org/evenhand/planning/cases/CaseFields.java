package org.evenhand.planning.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;

/** The fields of an item of a business case, with what may stand in each. */
final class CaseFields {

    /**
     * Reason for which something was refused; the sentence stands in the message files as {@code
     * planning.refused.<word>}.
     */
    enum Refusal implements AnswerOutcome.Reason {
        TITLE_MISSING,
        NOT_A_YEAR,
        NOT_A_CHOICE;

        @Override
        public String key() {
            return "planning.refused." + Constants.word(this);
        }
    }

    private static final BigDecimal MOST_PEOPLE = new BigDecimal(9_999_999);
    private static final int DECIMALS_OF_PERCENT = 4;

    private CaseFields() {}

    static FieldCatalogue of(CaseItem item) {
        return new FieldCatalogue(
                item.parts().stream().map(part -> asked(item, part)).toList());
    }

    static AnswerField asked(CaseItem item, CasePart part) {
        return switch (part) {
            case LIKELY, LOW, HIGH -> AnswerField.figure(part.word(), form(item));
            case PERIOD -> AnswerField.choice(part.word(), List.of("week", "year"), Refusal.NOT_A_CHOICE);
            case PRICE_YEAR ->
                words(part)
                        .where(year -> year.isEmpty() || year.matches("(19|20)\\d\\d")
                                ? Optional.empty()
                                : Optional.of(Refusal.NOT_A_YEAR));
            case TITLE -> words(part).required(Refusal.TITLE_MISSING);
            case ARRANGEMENT, NAME, SOURCE -> words(part);
        };
    }

    private static AnswerField words(CasePart part) {
        return AnswerField.words(part.word(), part.longest(), TypedText::lines);
    }

    private static FigureForm form(CaseItem item) {
        return switch (item.kind()) {
            case WORDS -> throw new IllegalStateException("Words are no figure: " + item);
            case MONEY -> FigureForm.money();
            case PERCENT -> FigureForm.percent().decimals(DECIMALS_OF_PERCENT);
            case COUNT -> FigureForm.whole().upTo(MOST_PEOPLE);
            case YEARS -> FigureForm.whole().from(BigDecimal.ONE).upTo(BigDecimal.valueOf(CaseItem.LONGEST));
        };
    }
}
