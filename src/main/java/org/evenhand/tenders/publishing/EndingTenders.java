package org.evenhand.tenders.publishing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.notices.Publications;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.drafting.TenderStatus.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends tenders that will not be awarded, with a reason; for commissioners of the organisation that leads them. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class EndingTenders {

    /** Outcome of withdrawing, cancelling or taking up a tender. */
    public sealed interface EndOutcome {

        /** It is done. */
        record Done(TenderStatus status) implements EndOutcome {}

        /** From where it stands, this cannot be done. */
        record NotFrom(TenderStatus status) implements EndOutcome {}

        /** It needs a reason. */
        record NoReason() implements EndOutcome {}

        /** The reason is longer than anybody reads. */
        record TooLong(int most) implements EndOutcome {}
    }

    private final TenderRows rows;
    private final Publications publications;
    private final TenderAccess access;
    private final FreezingFrameworks freezing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingTenders(
            TenderRows rows,
            Publications publications,
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
        return step(id, Step.WITHDRAW, Optional.of(reason));
    }

    /** Takes a draft up again that was given up. */
    public EndOutcome takeUpAgain(TenderId id) {
        return step(id, Step.TAKE_UP_AGAIN, Optional.empty());
    }

    /** Ends a published tender. The reason stays on its public page. */
    public EndOutcome cancel(TenderId id, String reason) {
        return step(id, Step.CANCEL, Optional.of(reason));
    }

    private EndOutcome step(TenderId id, Step step, Optional<String> given) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        if (!tender.status().steps().contains(step)) {
            return new EndOutcome.NotFrom(tender.status());
        }
        Optional<String> reason = given.map(text -> TypedText.clean(text).strip());
        if (reason.filter(String::isEmpty).isPresent()) {
            return new EndOutcome.NoReason();
        }
        if (reason.filter(text -> text.length() > PublishingTenders.LONGEST_REASON)
                .isPresent()) {
            return new EndOutcome.TooLong(PublishingTenders.LONGEST_REASON);
        }
        Instant now = Moments.now(clock);
        rows.status(id, step.to());
        long version = rows.changed(id, By.of(me, now));
        if (step == Step.CANCEL) {
            publications.cancel(id, tender.title(), reason.orElseThrow(), now, version);
            // A copy of the criteria that was begun for another version.
            freezing.freeze(tender.framework());
        } else {
            AuditEvent auditEvent = (step == Step.WITHDRAW
                            ? TenderAuditEvent.WITHDRAWN
                            : TenderAuditEvent.TAKEN_UP_AGAIN)
                    .by(me, id, version)
                    .with(Map.of("title", tender.title()));
            events.publishEvent(reason.map(auditEvent::because).orElse(auditEvent));
        }
        return new EndOutcome.Done(step.to());
    }
}
