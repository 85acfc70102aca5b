package org.evenhand.tenders.publishing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.PlainText;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.drafting.TenderStatus.Step;
import org.evenhand.tenders.notices.PublicationRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends tenders that will not be awarded, with a reason; for commissioners of the organisation that leads them. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class EndingTenders {

    /** A published tender was cancelled; bids on it come to nothing. */
    public record TenderCancelled(TenderId tender, String title, String reason) {}

    private final TenderRows rows;
    private final PublicationRows publications;
    private final TenderAccess access;
    private final FreezingFrameworks freezing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingTenders(
            TenderRows rows,
            PublicationRows publications,
            TenderAccess access,
            FreezingFrameworks freezing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.access = access;
        this.freezing = freezing;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a draft up that was never published. */
    public EndOutcome withdraw(TenderId id, String reason) {
        return step(id, Step.WITHDRAW, TenderAuditEvent.WITHDRAWN, Optional.of(reason));
    }

    /** Takes a draft up again that was given up. */
    public EndOutcome takeUpAgain(TenderId id) {
        return step(id, Step.TAKE_UP_AGAIN, TenderAuditEvent.TAKEN_UP_AGAIN, Optional.empty());
    }

    /** Ends a published tender. The reason stays on its public page. */
    public EndOutcome cancel(TenderId id, String reason) {
        return step(id, Step.CANCEL, TenderAuditEvent.CANCELLED, Optional.of(reason));
    }

    private EndOutcome step(TenderId id, Step step, TenderAuditEvent what, Optional<String> given) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        if (!tender.status().steps().contains(step)) {
            return new EndOutcome.NotFrom(tender.status());
        }
        Optional<String> reason = given.map(text -> PlainText.of(text).strip());
        if (reason.filter(String::isEmpty).isPresent()) {
            return new EndOutcome.NoReason();
        }
        if (reason.filter(text -> text.length() > PublishingTenders.LONGEST_REASON)
                .isPresent()) {
            return new EndOutcome.TooLong(PublishingTenders.LONGEST_REASON);
        }
        Instant now = Moments.now(clock);
        rows.status(id, step.to());
        long version = rows.changed(id, me.name(), now);
        if (step == Step.CANCEL) {
            publications.end(id, new PublicationRows.Ended(reason.orElseThrow(), me.name(), now), me.account());
            events.publishEvent(new TenderCancelled(id, tender.title(), reason.orElseThrow()));
            // A copy of the criteria that was begun for another version.
            freezing.freeze(tender.framework());
        }
        AuditEvent auditEvent = what.by(me, id, version).with(Map.of("title", tender.title()));
        events.publishEvent(reason.map(auditEvent::because).orElse(auditEvent));
        return new EndOutcome.Done(step.to());
    }
}
