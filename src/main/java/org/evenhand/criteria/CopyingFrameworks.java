package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Role;
import org.evenhand.people.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies frameworks, so that what one tender uses changes with nothing else. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class CopyingFrameworks {

    private final FrameworkRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CopyingFrameworks(FrameworkRows rows, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A copy for a tender, with every section, criterion and answer; for commissioners of the framework's organisation. */
    public FrameworkId forTender(FrameworkId source, TenderId tender, String title) {
        return copy(source, Optional.of(tender), title);
    }

    /** A copy that belongs to no tender, to begin the next one with. */
    public FrameworkId forUse(FrameworkId source, String title) {
        return copy(source, Optional.empty(), title);
    }

    private FrameworkId copy(FrameworkId source, Optional<TenderId> tender, String title) {
        Actor.Person me = current.in(rows.owner(source).orElseThrow(CopyingFrameworks::denied), Role.COMMISSIONER);
        Framework original = rows.find(source).orElseThrow(CopyingFrameworks::denied);
        FrameworkId copy = new FrameworkId(UUID.randomUUID().toString());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.open(copy, original.organisation(), tender, me.name(), now);
        original.answers()
                .forEach((place, answer) -> rows.write(copy, PartId.FRAMEWORK, place, answer, me.name(), now));
        rows.write(copy, PartId.FRAMEWORK, Framework.TITLE, title, me.name(), now);
        original.sections().forEach(section -> {
            rows.addPart(copy, section.id(), true, rows.nextPlace(copy));
            section.answers().forEach((place, answer) -> rows.write(copy, section.id(), place, answer, me.name(), now));
        });
        original.criteria()
                .forEach(criterion -> rows.addCriterion(copy, criterion.id(), criterion.answers(), me.name(), now));
        rows.changed(copy, me.name(), now);
        Act act = Act.of(
                        me, FrameworkAct.FRAMEWORK_STARTED, new Act.Subject("framework", copy.value(), Optional.of(1L)))
                .at(me.in())
                .with(new TreeMap<>(Map.of("title", title, "from", source.value())));
        events.publishEvent(tender.map(act::onTender).orElse(act));
        return copy;
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such framework for the signed-in person");
    }
}
