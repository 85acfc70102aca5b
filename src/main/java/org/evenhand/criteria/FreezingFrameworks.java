package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.criteria.drafting.FreezeRows;
import org.evenhand.record.Actor;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the framework that a tender is published with. There is no way back: change a copy. */
@Service
@RolesAllowed(Roles.COMMISSIONER)
public class FreezingFrameworks {

    private final FreezeRows freezes;
    private final FrameworkWriting acts;

    FreezingFrameworks(FreezeRows freezes, FrameworkWriting acts) {
        this.freezes = freezes;
        this.acts = acts;
    }

    /** The framework with whoever writes in it waiting until the caller’s transaction ends; for its commissioners. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Framework hold(FrameworkId id) {
        acts.hold(id);
        return acts.found(id);
    }

    /** Freezes it, if it is not frozen yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(FrameworkId id) {
        Actor.Person me = acts.hold(id);
        Framework framework = acts.found(id);
        if (framework.frozen().isPresent()) {
            return;
        }
        freezes.freeze(id, acts.by(me));
        acts.note(
                me,
                FrameworkAuditEvent.FRAMEWORK_FROZEN,
                id,
                framework.version(),
                Map.of("title", framework.title(), FrozenCheck.HASH, freezes.digest(id)));
    }
}
