package org.evenhand.tenders.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.evenhand.tenders.CommentCheck;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRequest;
import org.evenhand.tenders.comments.CommentRows;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderRows;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people who were asked what they think of the invented tender: one by a link, one on paper. */
@Component
@Profile("demo")
class DemoComments {

    /** The end of the link that an invented group was given. */
    static final String TOKEN = "try-this-link";

    private static final String BY = "Ceri Vaughan";
    private static final String VOICES = "Northshire Voices";
    private static final PartId HOURS = new PartId("hours");
    private static final int DAYS = 90;

    private final CommentRows rows;
    private final TenderRows tenders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoComments(CommentRows rows, TenderRows tenders, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.tenders = tenders;
        this.events = events;
        this.clock = clock;
    }

    /** Once the tender is there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(3)
    @Transactional
    void make() {
        if (!tenders.isTaken(DemoTender.ID) || !rows.requests(DemoTender.ID).isEmpty()) {
            return;
        }
        Instant now = Moments.now(clock);
        CommentRequest request = new CommentRequest(
                "northshire-voices", VOICES, Days.today(clock).plusDays(DAYS), 1, BY, now, Optional.empty(), 0);
        rows.ask(DemoTender.ID, request, Optional.empty(), Sha256.of(TOKEN).toString(), shown());
        Comment onScreen =
                comment("on-screen", "Say what counts as paid. Expenses are not pay.", Optional.empty(), now);
        rows.keep(DemoTender.ID, Optional.of(request.id()), onScreen, Optional.empty());
        note(TenderAuditEvent.COMMENT_HEARD, onScreen, heard(onScreen));
        Comment paper = comment(
                "on-paper",
                "Four of us have done this work for nothing for years.",
                Optional.of(BY),
                now.plusMillis(1));
        rows.keep(DemoTender.ID, Optional.empty(), paper, Optional.empty());
        note(TenderAuditEvent.COMMENT_TYPED_IN, paper, heard(paper));
        Comment.Reply reply = new Comment.Reply(
                Comment.Outcome.CHANGED,
                "The criterion now asks for paid hours, and for pay records.",
                BY,
                now.plusMillis(2));
        rows.reply(paper.id(), reply, Optional.empty());
        note(
                TenderAuditEvent.COMMENT_ANSWERED,
                paper,
                Map.of("outcome", reply.outcome().word(), "from", "", "to", reply.text()));
    }

    private static Map<String, String> heard(Comment comment) {
        return Map.of("asked", comment.asked(), CommentCheck.HASH, comment.fingerprint());
    }

    private void note(TenderAuditEvent what, Comment comment, Map<String, String> details) {
        events.publishEvent(AuditEvent.of(
                        new Actor.Evenhand(),
                        what,
                        new AuditEvent.Subject("comment", comment.id().value(), Optional.empty()))
                .at(tenders.owner(DemoTender.ID).orElseThrow())
                .onTender(DemoTender.ID)
                .with(details));
    }

    private static Comment comment(String id, String said, Optional<String> typedBy, Instant at) {
        return new Comment(
                new Comment.Id(id),
                Optional.of(HOURS),
                "SV1 Paid hours for people with a learning disability",
                1,
                VOICES,
                "",
                said,
                typedBy,
                at,
                Optional.empty());
    }

    private static ShownDraft shown() {
        return new ShownDraft(
                "Shared Lives from 2027",
                "People who need support live in the home of a carer who is matched with them, as part of the family.",
                List.of("Northshire Council", "NHS Wendmoor Integrated Care Board"),
                new ContractSize(
                        new Money(new BigDecimal(650_000)),
                        "GBP",
                        Optional.of(new Quantity(BigDecimal.valueOf(3))),
                        Optional.of(new Quantity(BigDecimal.valueOf(14)))),
                List.of(new DraftPart(
                        HOURS,
                        new TreeMap<>(Map.ofEntries(
                                Map.entry("id", "SV1"),
                                Map.entry("title", "Paid hours for people with a learning disability"),
                                Map.entry(
                                        "question",
                                        "How many paid hours will you offer people with a learning disability?"),
                                Map.entry("weight", "20"),
                                Map.entry("section", "social-value"),
                                Map.entry("value", "either"),
                                Map.entry("scoring/kind", "commitment"),
                                Map.entry("scoring/basis", "target"),
                                Map.entry("scoring/measure", "paid-hours"),
                                Map.entry("scoring/target/amount", "200"),
                                Map.entry("scoring/target/per", "contract-100k"),
                                Map.entry("evidence", "Pay records, with names taken out."))))));
    }
}
