package org.evenhand.tenders;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.tenders.Point.What;

/** Whether every interest is dealt with, or it was said on a day that nobody has one. */
final class ReadyConflicts {

    private ReadyConflicts() {}

    static Stream<Point> missing(DraftTender tender) {
        List<TenderPart> interests = tender.all(TenderPart.Kind.INTEREST);
        boolean none = tender.says(TenderFields.NO_INTERESTS).equals(TenderFields.YES);
        if (interests.isEmpty()) {
            return none
                    ? ReadyBasics.unanswered(Chapter.CONFLICTS, tender, List.of(TenderFields.NO_INTERESTS_ON))
                    : Stream.of(Point.at(Chapter.CONFLICTS, What.INTERESTS_OPEN, TenderFields.NO_INTERESTS));
        }
        Stream<Point> open = interests.stream()
                .flatMap(interest -> TenderFields.INTEREST.stream()
                        .filter(field -> interest.says(field).isBlank())
                        .map(field -> Point.in(Chapter.CONFLICTS, What.NOT_ANSWERED, interest, field)));
        return none
                ? Stream.concat(
                        Stream.of(Point.at(Chapter.CONFLICTS, What.INTERESTS_BOTH, TenderFields.NO_INTERESTS)), open)
                : open;
    }
}
