package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Role;
import org.evenhand.people.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the framework that a tender is published with. There is no way back: change a copy. */
@Service
@RolesAllowed(Roles.COMMISSIONER)
public class FreezingFrameworks {

    private final FrameworkRows rows;
    private final FreezeRows freezes;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreezingFrameworks(
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

    /** The framework with whoever writes in it waiting until the caller’s transaction ends; for its commissioners. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Framework hold(FrameworkId id) {
        current.in(rows.owner(id).orElseThrow(FreezingFrameworks::denied), Role.COMMISSIONER);
        rows.lock(id);
        return rows.find(id).orElseThrow(FreezingFrameworks::denied);
    }

    /** Freezes it, if it is not frozen yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(FrameworkId id) {
        Actor.Person me = current.in(rows.owner(id).orElseThrow(FreezingFrameworks::denied), Role.COMMISSIONER);
        rows.lock(id);
        Framework framework = rows.find(id).orElseThrow(FreezingFrameworks::denied);
        if (framework.frozen().isPresent()) {
            return;
        }
        freezes.freeze(id, me.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Act act = Act.of(
                        me,
                        FrameworkAct.FRAMEWORK_FROZEN,
                        new Act.Subject("framework", id.value(), Optional.of(framework.version())))
                .at(me.in())
                .with(Map.of("title", framework.title()));
        events.publishEvent(framework.tender().map(act::onTender).orElse(act));
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such framework for the signed-in person");
    }
}
