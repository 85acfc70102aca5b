package org.evenhand.tenders.publishing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.notices.Publications;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.BuyerRows;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.drafting.TenderStatus.Step;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes invented tenders whose deadline lies in the past, which nobody could publish otherwise, so that the demonstration has
 * some whose bids can be opened. There are none outside the demonstration.
 */
@Service
@Profile("demo")
@NamedInterface("publishing")
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class InventedPublications {

    private final TenderRows rows;
    private final BuyerRows buyers;
    private final TenderAccess access;
    private final FreezingFrameworks freezing;
    private final Publications publications;
    private final CurrentPerson people;
    private final Clock clock;

    InventedPublications(
            TenderRows rows,
            BuyerRows buyers,
            TenderAccess access,
            FreezingFrameworks freezing,
            Publications publications,
            CurrentPerson people,
            Clock clock) {
        this.rows = rows;
        this.buyers = buyers;
        this.access = access;
        this.freezing = freezing;
        this.publications = publications;
        this.people = people;
        this.clock = clock;
    }

    /** Publishes the first version of an invented tender as it stands; one from which no bid could be scored is a bug. */
    public PublishedTender publish(TenderId id) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Instant now = Moments.now(clock);
        PublicationDraft draft = PublicationDraft.of(
                tender,
                FrameworkReading.of(freezing.hold(tender.framework())),
                new PublicationDraft.Names(people::nameOf, pack -> Optional.empty()));
        if (!draft.mistakes().isEmpty()) {
            throw new IllegalStateException("The invented tender " + id + " is not sound: " + draft.mistakes());
        }
        PublishedTender published = PublishedTender.after(
                Optional.empty(),
                id,
                tender.framework().value(),
                PublishedContent.of(draft.content().orElseThrow()),
                Optional.empty(),
                me.name(),
                now);
        rows.status(id, Step.PUBLISH.to());
        freezing.freeze(tender.framework());
        publications.publish(tender.lead(), published, rows.changed(id, By.of(me, now)));
        buyers.publish(id, published.version());
        return published;
    }
}
