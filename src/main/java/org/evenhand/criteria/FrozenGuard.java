package org.evenhand.criteria;

import java.util.Map;
import java.util.Optional;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands before everything that would change a framework, once the writer has its lock. The database refuses the same by
 * triggers; here it is also put on record who tried.
 */
@Component
class FrozenGuard {

    private final FrameworkRows rows;
    private final FreezeRows freezes;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    FrozenGuard(
            FrameworkRows rows,
            FreezeRows freezes,
            CurrentPerson current,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.freezes = freezes;
        this.current = current;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The signed-in person as a writer, with everybody else who writes waiting; refused where nothing changes any more. */
    Actor.Person writing(FrameworkId id) {
        Actor.Person me = hold(id);
        if (refused(me, id).isPresent()) {
            throw denied();
        }
        return me;
    }

    /** The signed-in person as a commissioner of its owner, with everybody else who writes waiting. */
    Actor.Person hold(FrameworkId id) {
        Actor.Person me = current.in(rows.owner(id).orElseThrow(FrozenGuard::denied), Role.COMMISSIONER);
        rows.lock(id);
        return me;
    }

    /** Whether nothing of it changes any more. The record of the attempt is kept even if the act is then taken back. */
    Optional<Framework.Frozen> refused(Actor.Person me, FrameworkId id) {
        Optional<Framework.Frozen> frozen = freezes.frozen(id);
        if (frozen.isPresent()) {
            Framework found = rows.find(id).orElseThrow();
            apart.executeWithoutResult(transaction -> events.publishEvent(refusal(me, found)));
        }
        return frozen;
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such framework for the signed-in person");
    }

    private static Act refusal(Actor.Person me, Framework found) {
        Act.Subject subject = new Act.Subject("framework", found.id().value(), Optional.of(found.version()));
        Act act = Act.of(me, FrameworkAct.FRAMEWORK_CHANGE_REFUSED, subject)
                .at(me.in())
                .with(Map.of("title", found.title()));
        return found.tender().map(act::onTender).orElse(act);
    }
}
