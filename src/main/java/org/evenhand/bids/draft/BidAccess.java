package org.evenhand.bids.draft;

import java.util.List;
import java.util.Optional;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Decides who writes a bid, and until when: people of the provider alone, until the deadline by the clock of the database. */
@Component
public class BidAccess {

    private final ReadingNotices notices;
    private final CurrentPerson current;
    private final DatabaseClock clock;

    BidAccess(ReadingNotices notices, CurrentPerson current, DatabaseClock clock) {
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    /** The signed-in person as somebody of the provider; refused to others. */
    public Actor.Person me(BidReference reference) {
        return current.in(reference.provider(), Role.PROVIDER);
    }

    /** The organisations for which the signed-in person bids. */
    public List<OrganisationId> mine() {
        return current.required().held().stream()
                .filter(held -> held.role() == Role.PROVIDER && held.tender().isEmpty())
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
    }

    /** Makes others who act for the same provider wait until this transaction has ended. */
    public void hold(OrganisationId provider) {
        current.hold(provider);
    }

    /** The version of the tender that counts; empty where none was published, or it has no such lot. */
    public Optional<PublishedTender> tender(BidReference reference) {
        return notices.lastPublished(reference.tender())
                .filter(published -> lot(published, reference).isPresent());
    }

    /** The lot of a bid. */
    public static Optional<Lot> lot(PublishedTender published, BidReference reference) {
        return published.content().lots().stream()
                .filter(lot -> lot.id().equals(reference.lot()))
                .findFirst();
    }

    /** Whether the tender was cancelled. */
    public boolean isCancelled(PublishedTender published) {
        return notices.cancelled(published.tender()).isPresent();
    }

    /** Why nothing can be written any more; empty where it can. */
    public Optional<BidRefusal> closed(PublishedTender published) {
        if (isCancelled(published)) {
            return Optional.of(BidRefusal.CANCELLED);
        }
        return clock.now().isAfter(published.deadline()) ? Optional.of(BidRefusal.CLOSED) : Optional.empty();
    }
}
