package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.draft.BidField.Presence;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;
import org.springframework.modulith.NamedInterface;

/**
 * Passage of a document that a bid names for something that it promises or answers.
 *
 * @param asked the field that asks for the document
 * @param place where its document stands among the answers of the part
 * @param document empty where a page or words were written and no document chosen
 */
@NamedInterface("draft")
public record Passage(
        BidField asked, FieldPath place, Optional<EvidenceId> document, Optional<Integer> page, String quote) {

    /** As many passages may be named for one thing. */
    public static final int MOST = 5;

    private static final int LONGEST_ID = 36;
    private static final BigDecimal LAST_PAGE = new BigDecimal(100_000);
    private static final int LONGEST_QUOTE = 1_000;
    private static final String DOCUMENT = "document";
    private static final String PAGE = "page";
    private static final String QUOTE = "quote";

    /**
     * The fields for passages below a place; its last segment is {@code #} where there may be several.
     *
     * @param of what they show: a measure, an indicator, or nothing more than the part
     */
    static List<BidField> asked(BidPart part, String place, String of) {
        List<BidField> fields = new ArrayList<>(askedByPage(part, place, of));
        fields.add(
                field(part, What.QUOTE, AnswerField.words(place + "/" + QUOTE, LONGEST_QUOTE, TypedText::lines), of));
        return fields;
    }

    /** The same without the words, where a page of figures is named. */
    static List<BidField> askedByPage(BidPart part, String place, String of) {
        return List.of(
                field(part, What.DOCUMENT, AnswerField.words(place + "/" + DOCUMENT, LONGEST_ID, String::strip), of),
                field(
                        part,
                        What.PAGE,
                        AnswerField.figure(
                                place + "/" + PAGE, FigureForm.whole().above0().upTo(LAST_PAGE)),
                        of));
    }

    private static BidField field(BidPart part, What what, AnswerField asked, String of) {
        return new BidField(part, asked, what, of, List.of(), Presence.OPTIONAL);
    }

    /** Whether a field is one of those of passages. */
    public static boolean isOf(BidField field) {
        return field.what() == What.DOCUMENT || field.what() == What.PAGE || field.what() == What.QUOTE;
    }

    /** The place of the document in a row, where a field allows several; its own where it does not. */
    public static FieldPath place(BidField document, int row) {
        return document.path().numbered(row);
    }

    /** The field beside the one of the document, of the same passage. */
    public static FieldPath beside(FieldPath place, What what) {
        String row = place.value().substring(0, place.value().lastIndexOf('/') + 1);
        return new FieldPath(row
                + switch (what) {
                    case PAGE -> PAGE;
                    case QUOTE -> QUOTE;
                    default -> DOCUMENT;
                });
    }

    /** The number of the row in which a place stands; 1 where there is one alone. */
    public static int row(FieldPath place) {
        List<String> segments = place.segments();
        return Integer.parseInt(segments.get(segments.size() - 2));
    }

    /**
     * The passages that are named for what one field asks, in the order of their rows.
     *
     * @param there the places of the part at which something stands
     * @param says what stands at a place; empty where nothing does
     */
    public static List<Passage> of(BidField document, Collection<FieldPath> there, Function<FieldPath, String> says) {
        return there.stream()
                .map(path -> beside(path, What.DOCUMENT))
                .filter(path -> path.matches(document.path()))
                .distinct()
                .sorted()
                .map(path -> read(document, path, says))
                .filter(passage -> !passage.isEmpty())
                .toList();
    }

    private static Passage read(BidField document, FieldPath place, Function<FieldPath, String> says) {
        return new Passage(
                document,
                place,
                Optional.of(says.apply(place)).filter(id -> !id.isBlank()).map(EvidenceId::new),
                Optional.of(says.apply(beside(place, What.PAGE)))
                        .filter(page -> !page.isBlank())
                        .map(Integer::valueOf),
                says.apply(beside(place, What.QUOTE)));
    }

    private boolean isEmpty() {
        return document.isEmpty() && page.isEmpty() && quote.isBlank();
    }

    /** The passage as the library looks it up; empty without a document. */
    public Optional<EvidencePassage> cited() {
        return document.map(id -> new EvidencePassage(id, page, quote));
    }
}
