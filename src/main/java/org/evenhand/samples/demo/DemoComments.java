package org.evenhand.samples.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.PartId;
import org.evenhand.people.InventedPeople;
import org.evenhand.record.By;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRequest;
import org.evenhand.tenders.comments.InventedComments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented people who were asked what they think of the invented tender: one by a link, one on paper. */
@Component
@Profile("demo")
class DemoComments {

    /** The end of the link that an invented group was given. */
    private static final String TOKEN = "try-this-link";

    private static final String BY = "Ceri Vaughan";
    private static final String VOICES = "Northshire Voices";
    private static final int DAYS = 90;

    private final InventedComments comments;
    private final InventedPeople invented;
    private final Clock clock;

    DemoComments(InventedComments comments, InventedPeople invented, Clock clock) {
        this.comments = comments;
        this.invented = invented;
        this.clock = clock;
    }

    /** Once the tender is there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(3)
    void make() {
        Instant now = Moments.now(clock);
        CommentRequest request = new CommentRequest(
                "northshire-voices", VOICES, Days.today(clock).plusDays(DAYS), 1, BY, now, Optional.empty(), 0);
        Comment onScreen = comment(
                "on-screen", "Say what counts as paid. Expenses are not pay.", Optional.empty(), now, Optional.empty());
        Comment paper = comment(
                "on-paper",
                "Four of us have done this work for nothing for years.",
                Optional.of(BY),
                now.plusMillis(1),
                Optional.of(new Comment.Reply(
                        Comment.Outcome.CHANGED,
                        "The criterion now asks for paid hours, and for pay records.",
                        By.named(BY, now.plusMillis(2)))));
        invented.acts(DemoNotice.BUYER, () -> comments.make(DemoTender.ID, request, TOKEN, List.of(onScreen, paper)));
    }

    private static Comment comment(
            String id, String said, Optional<String> typedBy, Instant at, Optional<Comment.Reply> reply) {
        return new Comment(
                new Comment.Id(id),
                Optional.of(new PartId("hours")),
                "SV1 Paid hours for people with a learning disability",
                1,
                VOICES,
                "",
                said,
                typedBy,
                at,
                reply);
    }
}
