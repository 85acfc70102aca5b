package org.evenhand.criteria.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Lets those who may write in a framework do so one after the other, and puts on record what they did. Nobody writes in
 * one with which a tender was published: the database refuses that by triggers, and here it is also put on record who
 * tried.
 */
@Component
public class FrameworkWriting {

    private final FrameworkRows rows;
    private final FreezeRows freezes;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrameworkWriting(
            FrameworkRows rows,
            FreezeRows freezes,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.freezes = freezes;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The signed-in person as a commissioner of an organisation; refused to others. */
    public Actor.Person commissioner(OrganisationId organisation) {
        return current.in(organisation, Role.COMMISSIONER);
    }

    /** The signed-in person as a writer, with everybody else who writes waiting; refused where nothing changes any more. */
    public Actor.Person writing(FrameworkId id) {
        Actor.Person me = hold(id);
        if (refused(me, id).isPresent()) {
            throw new FrozenFramework();
        }
        return me;
    }

    /** The signed-in person as a commissioner of its organisation, with everybody else who writes waiting. */
    public Actor.Person hold(FrameworkId id) {
        Actor.Person me = reading(id);
        rows.answers().lock(id.value());
        return me;
    }

    /** Whether nothing of it changes any more; then the attempt is put on record, in the transaction of the attempt. */
    public Optional<Framework.Frozen> refused(Actor.Person me, FrameworkId id) {
        Optional<Framework.Frozen> frozen = freezes.frozen(id);
        if (frozen.isPresent()) {
            Framework found = found(id);
            note(me, FrameworkAuditEvent.FRAMEWORK_CHANGE_REFUSED, id, found.version(), Map.of("title", found.title()));
        }
        return frozen;
    }

    /** Refused to others than commissioners of its organisation. */
    public Actor.Person reading(FrameworkId id) {
        return commissioner(rows.owner(id).orElseThrow(FrameworkWriting::denied));
    }

    /** The framework, as whoever may write in it finds it. */
    public Framework found(FrameworkId id) {
        return rows.find(id).orElseThrow(FrameworkWriting::denied);
    }

    /** A new version was made by an act. */
    public void changed(Actor.Person me, FrameworkAuditEvent what, FrameworkId id, Map<String, String> details) {
        note(me, what, id, rows.answers().next(id.value(), by(me)), details);
    }

    /** An act that belongs to a version made before; the record of the tender that the framework is for tells of it too. */
    public void note(
            Actor.Person me, FrameworkAuditEvent what, FrameworkId id, long version, Map<String, String> details) {
        note(me, id, rows.tender(id), version, new Noted(what, details));
    }

    /** Something that was done. */
    public record Noted(FrameworkAuditEvent what, Map<String, String> details) {}

    /** Acts that belong to a version made before. */
    public void note(Actor.Person me, FrameworkId id, long version, List<Noted> all) {
        Optional<TenderId> tender = rows.tender(id);
        all.forEach(noted -> note(me, id, tender, version, noted));
    }

    /** An act in a framework of which is known for which tender it is. */
    void note(Actor.Person me, FrameworkId id, Optional<TenderId> tender, long version, Noted noted) {
        AuditEvent auditEvent = AuditEvent.of(
                        me, noted.what(), new AuditEvent.Subject("framework", id.value(), Optional.of(version)))
                .at(me.in())
                .with(noted.details());
        events.publishEvent(tender.map(auditEvent::onTender).orElse(auditEvent));
    }

    /** The signed-in person, now. */
    public By by(Actor.Person me) {
        return By.of(me, Moments.now(clock));
    }

    public static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such framework for the signed-in person");
    }

    /** How a criterion is called on the record; its id where it is not there. */
    public String nameOf(FrameworkId id, PartId part) {
        return found(id).criterion(part).map(DraftPart::name).orElse(part.value());
    }
}
