package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.OrganisationNames;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Brings buyers and providers in; done by the administrators of the organisation that runs this installation. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class OpeningOrganisations {

    /** An organisation to be, and the person who is invited as its first administrator. */
    public record Wish(String name, boolean buys, boolean provides, String administrator, String email) {}

    /** Outcome of it. */
    public record Opened(OrganisationId id, LinkDelivery invitation) {}

    private final Organisations organisations;
    private final OrganisationNames names;
    private final Inviting inviting;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    OpeningOrganisations(
            Organisations organisations,
            OrganisationNames names,
            Inviting inviting,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.inviting = inviting;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** Makes an organisation and invites its first administrator; both or neither. */
    public Outcome<Opened> open(Wish wish, Locale language) {
        Actor.Person me = current.runningTheInstallation();
        Optional<Refusal> objection = Names.objection(wish.name(), 200);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!wish.buys() && !wish.provides()) {
            return Outcome.refused(Refusal.KIND_MISSING);
        }
        String name = Names.readable(wish.name());
        if (organisations.isTaken(name, Optional.empty())) {
            return Outcome.refused(Refusal.ORGANISATION_TAKEN);
        }
        OrganisationId id = names.free(name);
        organisations.open(id, name, wish.buys(), wish.provides(), false, By.of(me, clock.instant()));
        peopleAuditTrail.note(AuditEvent.of(me, PeopleAuditEvent.ORGANISATION_MADE, PeopleAuditEvent.organisation(id))
                .at(id)
                .with(java.util.Map.of("name", name)));
        Inviting.Wish first =
                new Inviting.Wish(wish.email(), wish.administrator(), Role.ADMINISTRATOR, id, Optional.empty(), false);
        return switch (inviting.invite(first, me, language)) {
            case Outcome.Done<LinkDelivery> done -> Outcome.done(new Opened(id, done.value()));
            case Outcome.Refused<LinkDelivery> refused -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield Outcome.refused(refused.why());
            }
        };
    }

    /** Every organisation, for those who look after the installation. */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        current.runningTheInstallation();
        return organisations.all();
    }

    /** The organisations in which the signed-in person is an administrator. */
    @Transactional(readOnly = true)
    public List<Organisation> administered() {
        Set<OrganisationId> mine = current.required().held().stream()
                .filter(held -> held.role() == Role.ADMINISTRATOR)
                .map(SignedIn.Held::organisation)
                .collect(Collectors.toSet());
        return organisations.find(mine);
    }
}
