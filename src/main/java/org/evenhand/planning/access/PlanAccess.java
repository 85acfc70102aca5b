package org.evenhand.planning.access;

import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Access to the plans of an organisation: its commissioners write, its auditors read, to everybody else they are not there. */
@Component
public class PlanAccess {

    private final EditingProfile organisations;
    private final CurrentPerson current;

    PlanAccess(EditingProfile organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    /** The organisation, for those who may read its plans, if it buys. */
    public Optional<Organisation> find(OrganisationId id) {
        SignedIn me = current.required();
        boolean mayRead = me.in(id, Role.COMMISSIONER).isPresent()
                || me.in(id, Role.AUDITOR).isPresent();
        return mayRead ? organisations.find(id).filter(Organisation::buys) : Optional.empty();
    }

    /** Whether the signed-in person may write. */
    public boolean mayWrite(OrganisationId id) {
        return current.required().in(id, Role.COMMISSIONER).isPresent();
    }

    /** Makes others who write for the same organisation wait until this transaction has ended. */
    public void hold(OrganisationId id) {
        current.hold(id);
    }

    /** The signed-in person as a reader; refused to others. */
    public Actor.Person reader(OrganisationId id) {
        return current.in(id, Role.COMMISSIONER, Role.AUDITOR);
    }

    /** The signed-in person as a writer; refused to others. */
    public Actor.Person writer(OrganisationId id) {
        return current.in(id, Role.COMMISSIONER);
    }
}
