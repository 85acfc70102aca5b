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
import org.evenhand.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where everybody who writes in a framework begins and ends: who they are, one after the other, and on record. */
@Component
class FrameworkDesk {

    private final FrameworkRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrameworkDesk(FrameworkRows rows, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a commissioner of the framework's organisation write, when the writer before has finished. */
    Actor.Person writing(FrameworkId id) {
        Actor.Person me = current.in(rows.owner(id).orElseThrow(FrameworkDesk::denied), Role.COMMISSIONER);
        rows.lock(id);
        return me;
    }

    /** The framework, as whoever may write in it finds it. */
    Framework found(FrameworkId id) {
        return rows.find(id).orElseThrow(FrameworkDesk::denied);
    }

    /** Puts a change on record, as a new version. */
    void noteChange(Actor.Person me, FrameworkAct what, FrameworkId id, Map<String, String> details) {
        note(me, what, id, rows.changed(id, me.name(), now()), details);
    }

    /** Puts an act on record. */
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
