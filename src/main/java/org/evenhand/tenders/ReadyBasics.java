package org.evenhand.tenders;

import static org.evenhand.tenders.TenderFields.LIGHT_TOUCH;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.ReadingAge;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.tenders.Point.What;

/** Whether a draft says what is bought, under which law, and how to bid. */
final class ReadyBasics {

    private static final List<TenderField> PLAIN =
            List.of(TenderFields.SUMMARY, TenderFields.FOR_WHOM, TenderFields.HOW_TO_BID);

    private ReadyBasics() {}

    static Stream<Point> missing(DraftTender tender) {
        // Only the Procurement Act knows light touch.
        boolean act =
                tender.regime().filter(Regime.PROCUREMENT_ACT_2023::equals).isPresent();
        return unanswered(
                Chapter.BASICS,
                tender,
                TenderFields.BASICS.stream()
                        .filter(field -> act || !field.equals(LIGHT_TOUCH))
                        .toList());
    }

    static Stream<Point> advice(DraftTender tender) {
        return PLAIN.stream()
                .filter(field -> ReadingAge.of(tender.says(field))
                        .filter(age -> age > ReadingAge.OLDEST_GOOD)
                        .isPresent())
                .map(field -> Point.at(
                        Chapter.BASICS,
                        What.HARD_WORDS,
                        field,
                        String.valueOf(ReadingAge.of(tender.says(field)).orElseThrow())));
    }

    /** The fields of the tender itself that are not answered; a day that is none counts as not answered. */
    static Stream<Point> unanswered(Chapter chapter, DraftTender tender, List<TenderField> fields) {
        return fields.stream()
                .filter(field -> field.type() == TenderField.Type.DAY
                        ? tender.day(field).isEmpty()
                        : tender.says(field).isBlank())
                .map(field -> Point.at(chapter, What.NOT_ANSWERED, field));
    }
}
