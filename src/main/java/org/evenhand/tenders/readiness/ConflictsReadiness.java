package org.evenhand.tenders.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of conflicts of interest: each is dealt with, or it was said on a day that nobody has one. */
final class ConflictsReadiness {

    private ConflictsReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender, LocalDate today) {
        List<TenderPart> interests = tender.all(TenderPart.Kind.INTEREST);
        boolean none = tender.says(TenderFields.NO_INTERESTS).equals(TenderFields.YES);
        if (interests.isEmpty()) {
            return none
                    ? Stream.concat(
                            BasicsReadiness.unanswered(
                                    Chapter.CONFLICTS, tender, List.of(TenderFields.NO_INTERESTS_ON)),
                            BasicsReadiness.ahead(
                                    Chapter.CONFLICTS, tender.whole(), TenderFields.NO_INTERESTS_ON, today))
                    : Stream.of(ReadinessIssue.at(Chapter.CONFLICTS, What.INTERESTS_OPEN, TenderFields.NO_INTERESTS));
        }
        Stream<ReadinessIssue> open = interests.stream().flatMap(interest -> open(interest, today));
        return none
                ? Stream.concat(
                        Stream.of(ReadinessIssue.at(Chapter.CONFLICTS, What.INTERESTS_BOTH, TenderFields.NO_INTERESTS)),
                        open)
                : open;
    }

    private static Stream<ReadinessIssue> open(TenderPart interest, LocalDate today) {
        return Stream.concat(
                TenderFields.INTEREST.stream()
                        .filter(field -> interest.says(field).isBlank())
                        .map(field -> ReadinessIssue.in(Chapter.CONFLICTS, What.NOT_ANSWERED, interest, field)),
                BasicsReadiness.ahead(Chapter.CONFLICTS, interest, TenderFields.INTEREST_REVIEWED, today));
    }
}
