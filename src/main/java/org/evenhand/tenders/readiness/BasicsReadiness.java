package org.evenhand.tenders.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.ReadingAge;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.NoticeDays;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of the basics: the draft says what is bought, under which law, and how to bid. */
final class BasicsReadiness {

    private static final List<TenderField> PLAIN =
            List.of(TenderFields.SUMMARY, TenderFields.FOR_WHOM, TenderFields.HOW_TO_BID);

    private BasicsReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender) {
        return Stream.concat(
                unanswered(
                        Chapter.BASICS,
                        tender,
                        TenderFields.BASICS.stream()
                                .filter(field -> TenderFields.isAsked(tender, field))
                                .filter(field -> !field.equals(TenderFields.PRICES_OPENED))
                                .toList()),
                beginsAfterNotice(tender));
    }

    /** A procurement begins with its notice, or before. */
    private static Stream<ReadinessIssue> beginsAfterNotice(DraftTender tender) {
        return NoticeDays.planned(tender)
                .filter(days -> days.commenced().isAfter(days.published()))
                .map(days -> ReadinessIssue.at(Chapter.BASICS, What.BEGINS_AFTER_NOTICE, TenderFields.COMMENCED))
                .stream();
    }

    static Stream<ReadinessIssue> advice(DraftTender tender) {
        return PLAIN.stream()
                .filter(field -> ReadingAge.of(tender.says(field))
                        .filter(age -> age > ReadingAge.OLDEST_GOOD)
                        .isPresent())
                .map(field -> ReadinessIssue.at(
                        Chapter.BASICS,
                        What.HARD_WORDS,
                        field,
                        String.valueOf(ReadingAge.of(tender.says(field)).orElseThrow())));
    }

    /** The fields of the tender itself that are not answered; a day that is none counts as not answered. */
    static Stream<ReadinessIssue> unanswered(Chapter chapter, DraftTender tender, List<TenderField> fields) {
        return fields.stream()
                .filter(field -> field.type() == TenderField.Type.DAY
                        ? tender.day(field).isEmpty()
                        : tender.says(field).isBlank())
                .map(field -> ReadinessIssue.at(chapter, What.NOT_ANSWERED, field));
    }

    /** A day on which something was done lies ahead. */
    static Stream<ReadinessIssue> ahead(Chapter chapter, TenderPart part, TenderField field, LocalDate today) {
        return part
                .day(field)
                .filter(day -> day.isAfter(today))
                .map(day -> ReadinessIssue.in(chapter, What.LIES_AHEAD, part, field))
                .stream();
    }
}
