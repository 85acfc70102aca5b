package org.evenhand.bids.paper;

import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Acts on bids that are being typed in: one after the other, and each on record. */
@Component
class PaperActs {

    private final PaperAccess access;
    private final PaperRows rows;
    private final ApplicationEventPublisher events;

    PaperActs(PaperAccess access, PaperRows rows, ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.events = events;
    }

    /** An act of a person; says why it is not done. */
    interface Act {
        Optional<PaperRefusal> by(Actor.Person me, ReadingPaperBids.Shown shown);
    }

    /** Does something with a bid that is being typed in, and puts it on record; others wait meanwhile. */
    PaperOutcome onTyping(TenderId tender, PaperBidId id, PaperAuditEvent what, Act act) {
        Actor.Person me = access.acting(tender);
        Optional<PaperBid> bid = rows.held(tender, id);
        Optional<PaperRefusal> refusal = bid.isEmpty()
                ? Optional.of(PaperRefusal.NOT_THERE)
                : closed(bid.get()).or(() -> act.by(me, access.shown(bid.get())));
        return refusal.<PaperOutcome>map(PaperOutcome.Refused::new).orElseGet(() -> done(me, id, what));
    }

    /** Why nothing of it is changed; empty where it is being typed in. */
    Optional<PaperRefusal> closed(PaperBid bid) {
        return access.closed(bid.tender())
                .or(() -> when(bid.standing() != PaperStanding.TYPING, PaperRefusal.NOT_TYPING));
    }

    /** Puts on record what was done. */
    PaperOutcome done(Actor.Person me, PaperBidId id, PaperAuditEvent what) {
        PaperBid now = rows.find(id).orElseThrow();
        events.publishEvent(what.on(me, now, now.digest()));
        return new PaperOutcome.Done(id);
    }

    static Optional<PaperRefusal> when(boolean so, PaperRefusal why) {
        return so ? Optional.of(why) : Optional.empty();
    }
}
