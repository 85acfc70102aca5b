package org.evenhand.tenders.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;
import org.springframework.modulith.NamedInterface;

/**
 * One answer of a draft tender.
 *
 * @param of the kind of part that it belongs to
 * @param place where it stands among the part's answers
 * @param longest as many characters as are kept
 * @param choices the words to choose from
 */
@NamedInterface("drafting")
public record TenderField(TenderPart.Kind of, String place, Type type, int longest, List<String> choices) {

    /** Way in which an answer is given. */
    public enum Type {
        LINE,
        TEXT,
        /** Tidied to plain notation. */
        NUMBER,
        CHOICE,
        /** A day, kept as {@code 2027-03-31}. */
        DAY,
        /** A time of the day, kept as typed. */
        TIME
    }

    /** As long as the title of a tender may be. */
    static final int LONGEST_TITLE = 150;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_FIGURE = 40;
    private static final BigDecimal MOST_LOTS = new BigDecimal(1000);
    private static final BigDecimal MOST_DAYS = new BigDecimal(100);

    static TenderField line(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.LINE, LONGEST_LINE, List.of());
    }

    static TenderField line(TenderPart.Kind of, String place, int longest) {
        return new TenderField(of, place, Type.LINE, longest, List.of());
    }

    static TenderField text(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.TEXT, LONGEST_TEXT, List.of());
    }

    static TenderField figure(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.NUMBER, LONGEST_FIGURE, List.of());
    }

    static TenderField day(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.DAY, LONGEST_FIGURE, List.of());
    }

    static TenderField time(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.TIME, LONGEST_FIGURE, List.of());
    }

    static TenderField choice(TenderPart.Kind of, String place, List<String> choices) {
        return new TenderField(of, place, Type.CHOICE, LONGEST_FIGURE, choices);
    }

    /** Where it stands, as a path. */
    public FieldPath path() {
        return new FieldPath(place);
    }

    /** What is asked, and how an answer is read. Only a title must be there. */
    AnswerField asked() {
        return switch (type) {
            case NUMBER -> AnswerField.figure(place, form());
            case CHOICE -> AnswerField.choice(place, choices, PartChange.Why.NOT_A_CHOICE);
            case DAY -> AnswerField.day(place, PartChange.Why.NOT_A_DAY);
            case TIME ->
                words().where(time -> time.isBlank() || ClockTime.read(time).isPresent()
                        ? Optional.empty()
                        : Optional.of(PartChange.Why.NOT_A_TIME));
            case LINE, TEXT ->
                place.equals(DraftTender.TITLE) && of == TenderPart.Kind.TENDER
                        ? words().required(PartChange.Why.TITLE)
                        : words();
        };
    }

    private AnswerField words() {
        return AnswerField.words(place, longest, TypedText::clean);
    }

    private FigureForm form() {
        return switch (place) {
            case Framework.VALUE -> Figures.value();
            case Framework.YEARS -> Figures.years();
            case Framework.FTE -> Figures.staff();
            case DraftTender.SHARE -> FigureForm.percent().above0();
            case "lots/most" -> FigureForm.whole().from(BigDecimal.ONE).upTo(MOST_LOTS);
            default -> FigureForm.whole().upTo(MOST_DAYS);
        };
    }

    /** The word in message keys. */
    public String key() {
        return of.word() + "." + place.replace('/', '-');
    }
}
