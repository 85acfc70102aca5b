package org.evenhand.tenders.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Words;
import org.evenhand.folders.Publication;
import org.evenhand.tenders.Milestone;
import org.evenhand.tenders.Notice;
import org.evenhand.tenders.Published;
import org.evenhand.tenders.PublishedContent;

/** What a published tender says, in a reader's words. */
final class NoticeWords {

    private static final int SHORT_PRINT = 12;

    private final Words words;
    private final Notice notice;
    private final Published published;
    private final PublishedContent content;

    NoticeWords(Words words, Notice notice) {
        this.words = words;
        this.notice = notice;
        this.published = notice.published();
        this.content = published.content();
    }

    /** Says the point: who wants what, and by when. */
    String heading(Instant now) {
        if (notice.cancelled().isPresent()) {
            return words.say("public.heading.cancelled", published.title());
        }
        if (!notice.isLatest()) {
            return words.say(
                    "public.heading.old",
                    published.title(),
                    BigDecimal.valueOf(published.version()),
                    BigDecimal.valueOf(notice.versions().getLast().number()));
        }
        String moment = words.moment(published.deadline());
        return now.isAfter(published.deadline())
                ? words.say("public.heading.closed", published.title(), moment)
                : words.say("public.heading", buyers(false), published.title(), moment);
    }

    /** The buyers by name, with shares where there are several. */
    String buyers(boolean shares) {
        List<Publication.Buyer> buyers = content.first().publication().buyers();
        return words.list(buyers.stream()
                .map(buyer -> shares && buyers.size() > 1
                        ? words.say(
                                "buyers.share",
                                buyer.name(),
                                words.number(buyer.share().value()))
                        : buyer.name())
                .toList());
    }

    /** The day of a milestone; empty where none was given. The notice was published on the day of its first version. */
    Optional<LocalDate> day(Milestone milestone) {
        if (milestone == Milestone.PUBLISHED && notice.firstDay().isPresent()) {
            return notice.firstDay();
        }
        try {
            return Optional.of(LocalDate.parse(content.says(milestone.field())));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The working days that are left until a day, where that is known. */
    Optional<Integer> workingDaysUntil(LocalDate day, LocalDate today) {
        return content.calendar().between(today, day);
    }

    /** The first signs of the fingerprint, in groups that can be read out. */
    static String shortPrint(String hex) {
        return hex.substring(0, SHORT_PRINT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
