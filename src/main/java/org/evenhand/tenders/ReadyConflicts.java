package org.evenhand.tenders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.tenders.Point.What;

/** Whether every interest is dealt with, or it was said on a day that nobody has one. */
final class ReadyConflicts {

    private ReadyConflicts() {}

    static Stream<Point> missing(DraftTender tender, LocalDate today) {
        List<TenderPart> interests = tender.all(TenderPart.Kind.INTEREST);
        boolean none = tender.says(TenderFields.NO_INTERESTS).equals(TenderFields.YES);
        if (interests.isEmpty()) {
            return none
                    ? Stream.concat(
                            ReadyBasics.unanswered(Chapter.CONFLICTS, tender, List.of(TenderFields.NO_INTERESTS_ON)),
                            ReadyBasics.ahead(Chapter.CONFLICTS, tender.whole(), TenderFields.NO_INTERESTS_ON, today))
                    : Stream.of(Point.at(Chapter.CONFLICTS, What.INTERESTS_OPEN, TenderFields.NO_INTERESTS));
        }
        Stream<Point> open = interests.stream().flatMap(interest -> open(interest, today));
        return none
                ? Stream.concat(
                        Stream.of(Point.at(Chapter.CONFLICTS, What.INTERESTS_BOTH, TenderFields.NO_INTERESTS)), open)
                : open;
    }

    private static Stream<Point> open(TenderPart interest, LocalDate today) {
        return Stream.concat(
                TenderFields.INTEREST.stream()
                        .filter(field -> interest.says(field).isBlank())
                        .map(field -> Point.in(Chapter.CONFLICTS, What.NOT_ANSWERED, interest, field)),
                ReadyBasics.ahead(Chapter.CONFLICTS, interest, TenderFields.INTEREST_REVIEWED, today));
    }
}
