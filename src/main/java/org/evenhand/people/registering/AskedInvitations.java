package org.evenhand.people.registering;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers people who would have registered an organisation that is here already and ask for an invitation to it; done by its
 * administrators, who invite as they invite anybody.
 */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class AskedInvitations {

    private final RegistrationRows rows;
    private final RegistrationLetters letters;
    private final Organisations organisations;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    AskedInvitations(
            RegistrationRows rows,
            RegistrationLetters letters,
            Organisations organisations,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.organisations = organisations;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** Who asks to be invited to an organisation, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Registration> of(OrganisationId organisation) {
        current.in(organisation, Role.ADMINISTRATOR);
        return rows.askedOf(organisation, clock.instant());
    }

    /** Notes that somebody was invited as they asked. */
    public Outcome<Registration> invited(OrganisationId organisation, String id) {
        current.in(organisation, Role.ADMINISTRATOR);
        return settle(organisation, id, State.INVITED);
    }

    /** Declines; whoever asked is written to. */
    public Outcome<Registration> decline(OrganisationId organisation, String id) {
        Actor.Person me = current.in(organisation, Role.ADMINISTRATOR);
        Outcome<Registration> outcome = settle(organisation, id, State.REFUSED);
        if (outcome instanceof Outcome.Done<Registration>(Registration one)) {
            letters.answer(
                    one,
                    "people.letter.invitation-not-given",
                    "register",
                    organisations.find(organisation).map(Organisation::name).orElse(""));
            peopleAuditTrail.note(
                    AuditEvent.of(me, PeopleAuditEvent.INVITATION_NOT_GIVEN, PeopleAuditEvent.registration(id))
                            .at(organisation));
        }
        return outcome;
    }

    private Outcome<Registration> settle(OrganisationId organisation, String id, State to) {
        Optional<Registration> found = rows.askedOf(organisation, clock.instant()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        return found.isPresent()
                        && rows.move(found.get(), to, Moments.now(clock).plus(Registering.TO_GO_ON))
                ? Outcome.done(found.get())
                : Outcome.refused(Refusal.SETTLED_ALREADY);
    }
}
