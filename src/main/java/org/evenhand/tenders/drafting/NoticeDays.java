package org.evenhand.tenders.drafting;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Days;

/**
 * The days on which a tender is published and begins, as they happened or would happen now. What a draft says of them is a
 * plan until then.
 *
 * @param published the day of version 1
 * @param commenced never after that day
 */
public record NoticeDays(LocalDate published, LocalDate commenced) {

    /** As the draft says; empty where one of them is not answered. */
    public static Optional<NoticeDays> planned(DraftTender tender) {
        return tender.day(Milestone.PUBLISHED)
                .flatMap(published ->
                        tender.day(TenderFields.COMMENCED).map(commenced -> new NoticeDays(published, commenced)));
    }

    /** Where the plan is that a tender begins with its notice, or later, it begins on the day of the notice. */
    public NoticeDays on(LocalDate today) {
        boolean before = commenced.isBefore(published) && commenced.isBefore(today);
        return new NoticeDays(today, before ? commenced : today);
    }

    /** Those of a tender that is published already: the day of its first version, and the beginning that version gave. */
    public static NoticeDays of(PublishedTender first) {
        LocalDate published = Days.of(first.at());
        LocalDate commenced = first.content().first().publication().commenced();
        return new NoticeDays(published, commenced.isAfter(published) ? published : commenced);
    }
}
