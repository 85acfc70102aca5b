package org.evenhand.notices.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.folders.Publication;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;

/** Sentences of a published tender in a reader's language. */
public final class NoticeWords {

    private static final int SHORT_PRINT = 12;

    private final Messages messages;
    private final TenderNotice tenderNotice;
    private final PublishedTender publishedTender;
    private final PublishedContent content;

    NoticeWords(Messages messages, TenderNotice tenderNotice) {
        this.messages = messages;
        this.tenderNotice = tenderNotice;
        this.publishedTender = tenderNotice.published();
        this.content = publishedTender.content();
    }

    /** Says the point: who wants what, and by when. */
    String heading(Instant now) {
        if (tenderNotice.cancelled().isPresent()) {
            return messages.say("public.heading.cancelled", publishedTender.title());
        }
        if (!tenderNotice.isLatest()) {
            return messages.say(
                    "public.heading.old",
                    publishedTender.title(),
                    BigDecimal.valueOf(publishedTender.version()),
                    BigDecimal.valueOf(tenderNotice.versions().getLast().number()));
        }
        String moment = messages.moment(publishedTender.deadline());
        return now.isAfter(publishedTender.deadline())
                ? messages.say("public.heading.closed", publishedTender.title(), moment)
                : messages.say(
                        "public.heading",
                        buyers(false),
                        publishedTender.title(),
                        moment,
                        content.first().publication().buyers().size());
    }

    /** The buyers by name, with shares where there are several. */
    String buyers(boolean shares) {
        List<Publication.Buyer> buyers = content.first().publication().buyers();
        return messages.list(buyers.stream()
                .map(buyer -> shares && buyers.size() > 1
                        ? messages.say(
                                "buyers.share",
                                buyer.name(),
                                messages.number(buyer.share().value()))
                        : buyer.name())
                .toList());
    }

    /** The day of a milestone; empty where none was given. The notice was published on the day of its first version. */
    Optional<LocalDate> day(Milestone milestone) {
        if (milestone == Milestone.PUBLISHED && tenderNotice.firstDay().isPresent()) {
            return tenderNotice.firstDay();
        }
        return content.day(milestone);
    }

    /** The working days that are left until a day, where that is known. */
    Optional<Integer> workingDaysUntil(LocalDate day, LocalDate today) {
        return content.calendar().between(today, day);
    }

    /** The first signs of the fingerprint, in groups that can be read out. */
    public static String shortPrint(String hex) {
        return hex.substring(0, SHORT_PRINT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
