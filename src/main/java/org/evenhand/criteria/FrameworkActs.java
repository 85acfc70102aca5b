package org.evenhand.criteria;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may write in a framework, one after the other, and how what they did is put on record. */
@Component
class FrameworkActs {

    private final FrameworkRows rows;
    private final FrozenGuard guard;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrameworkActs(
            FrameworkRows rows,
            FrozenGuard guard,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.guard = guard;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The signed-in person as a commissioner of an organisation; refused to others. */
    Actor.Person commissioner(OrganisationId organisation) {
        return current.in(organisation, Role.COMMISSIONER);
    }

    /** Waits for whoever writes in the framework; refused to others, and where nothing of it changes any more. */
    Actor.Person writing(FrameworkId id) {
        return guard.writing(id);
    }

    /** Refused to others than commissioners of its organisation. */
    Actor.Person reading(FrameworkId id) {
        return commissioner(rows.owner(id).orElseThrow(FrameworkActs::denied));
    }

    /** The framework, as whoever may write in it finds it. */
    Framework found(FrameworkId id) {
        return rows.find(id).orElseThrow(FrameworkActs::denied);
    }

    /** A new version was made by an act. */
    void changed(Actor.Person me, FrameworkAct what, FrameworkId id, Map<String, String> details) {
        note(me, what, id, rows.changed(id, me.name(), now()), details);
    }

    /** An act that belongs to a version made before. */
    void note(Actor.Person me, FrameworkAct what, FrameworkId id, long version, Map<String, String> details) {
        events.publishEvent(Act.of(me, what, new Act.Subject("framework", id.value(), Optional.of(version)))
                .at(me.in())
                .with(new TreeMap<>(details)));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such framework for the signed-in person");
    }
}
