package org.evenhand.notices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds versions and ends to what is published, puts them on record and tells of them, in the transaction of whoever decided
 * that they may be: what is published is only ever added to.
 */
@Service
@RolesAllowed(Roles.COMMISSIONER)
@Transactional(propagation = Propagation.MANDATORY)
public class Publications {

    private final PublicationRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Publications(PublicationRows rows, CurrentPerson current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.current = current;
        this.events = events;
    }

    /**
     * Publishes a version; for commissioners of the organisation that leads the tender.
     *
     * @param lead that organisation, the same for every version
     * @param draft the version of the draft that it was taken from
     */
    public void publish(OrganisationId lead, PublishedTender published, long draft) {
        TenderId tender = published.tender();
        Actor.Person me = me(
                tender,
                rows.lead(tender)
                        .or(() -> Optional.of(lead).filter(first -> published.version() == 1))
                        .orElseThrow(Publications::denied));
        rows.add(lead, published, me.account());
        NoticeAuditEvent what = published.version() == 1 ? NoticeAuditEvent.PUBLISHED : NoticeAuditEvent.AMENDED;
        AuditEvent event = what.by(me, tender, draft)
                .with(new TreeMap<>(Map.of(
                        PublicationCheck.TITLE, published.title(),
                        PublicationCheck.VERSION, String.valueOf(published.version()),
                        PublicationCheck.DIGEST, published.digest().toString(),
                        PublicationCheck.RULES, published.rulesDigest().toString())));
        events.publishEvent(published.reason().map(event::because).orElse(event));
        events.publishEvent(published
                .reason()
                .<NoticeNews>map(
                        why -> new NoticeNews.TenderAmended(tender, published.version(), published.digest(), why))
                .orElseGet(() -> new NoticeNews.TenderPublished(tender, published.digest())));
    }

    /**
     * Ends a published tender, with a reason that everybody reads; for commissioners of the organisation that leads it.
     *
     * @param draft the version of the draft with which it ended
     */
    public void cancel(TenderId tender, String title, String reason, Instant now, long draft) {
        Actor.Person me = me(tender, rows.lead(tender).orElseThrow(Publications::denied));
        rows.end(tender, new PublicationRows.Ended(reason, me.name(), now), me.account());
        events.publishEvent(NoticeAuditEvent.CANCELLED
                .by(me, tender, draft)
                .with(Map.of("title", title))
                .because(reason));
        events.publishEvent(new NoticeNews.TenderCancelled(tender, title, reason));
    }

    private Actor.Person me(TenderId tender, OrganisationId lead) {
        return current.on(new TenderDirectory.Listed(tender, "", Set.of(lead)), Set.of(Role.COMMISSIONER));
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("The signed-in person leads no such tender");
    }
}
