package org.evenhand.people.registering;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.OrganisationNames;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.people.registering.SimilarOrganisations.Similar;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the organisation of a registration that is ready, with its first person, who speaks for it as a provider and looks after
 * its people.
 */
@Service
@Transactional
@PermitAll
public class FinishingRegistrations {

    private static final List<Role> ROLES_OF_THE_FIRST = List.of(Role.ADMINISTRATOR, Role.PROVIDER);

    private final RegistrationRows rows;
    private final RegistrationSettings settings;
    private final SimilarOrganisations similar;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final ShortTransactions transactions;
    private final Clock clock;

    FinishingRegistrations(
            RegistrationRows rows,
            RegistrationSettings settings,
            SimilarOrganisations similar,
            Organisations organisations,
            OrganisationNames names,
            Accounts accounts,
            Grants grants,
            Passwords passwords,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            ShortTransactions transactions,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.similar = similar;
        this.organisations = organisations;
        this.names = names;
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes the account, with the password that was chosen, and the organisation. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<OrganisationId> begin(String token, String password) {
        Optional<Registration> found = transactions.get(() -> ready(token));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        Registration.Details details = found.get().details();
        if (transactions.get(() -> accounts.find(details.email())).isPresent()) {
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
        List<String> personal = List.of(details.email().value(), details.person(), details.name(), "evenhand");
        return switch (passwords.choose(password, personal)) {
            case Outcome.Refused<String> refused -> Outcome.refused(refused.why());
            case Outcome.Done<String> hash -> open(token, hash.value());
        };
    }

    private Outcome<OrganisationId> open(String token, String hash) {
        try {
            return transactions.get(() -> ready(token)
                    .map(one -> make(
                            one,
                            () -> new Actor.Holder(
                                    accounts.open(
                                            one.details().email(), one.details().person(), hash, false),
                                    one.details().person())))
                    .orElseGet(() -> Outcome.refused(Refusal.LINK_SPENT)));
        } catch (DuplicateKeyException meanwhile) {
            // The address got an account in this moment.
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
    }

    /** Makes the organisation for the person who is signed in, if the registration is theirs. */
    public Outcome<OrganisationId> beginAsSelf(String token) {
        Optional<Registration> found = ready(token);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        if (!isMine(found.get().details().email())) {
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
        SignedIn me = current.required();
        Outcome<OrganisationId> made = make(found.get(), () -> new Actor.Holder(me.account(), me.name()));
        accounts.bumpRoleVersion(me.account());
        return made;
    }

    /** Whether the person who is signed in has that address. */
    @Transactional(readOnly = true)
    public boolean isMine(EmailAddress address) {
        return current.signedIn()
                .filter(me -> new EmailAddress(me.email()).key().equals(address.key()))
                .isPresent();
    }

    private Optional<Registration> ready(String token) {
        return settings.isPossible()
                ? rows.find(token, clock.instant()).filter(one -> one.state() == State.READY)
                : Optional.empty();
    }

    /** Made one after another, so that of two who register the same organisation at once the second is told of the first. */
    private Outcome<OrganisationId> make(Registration one, Supplier<Actor.Holder> first) {
        organisations.hold(organisations.running().orElseThrow().id());
        Registration.Details details = one.details();
        List<Similar> alike = similar.to(details);
        if (alike.stream().anyMatch(other -> other.sameNumber() || !one.different())
                || organisations.isTaken(details.name(), Optional.empty())) {
            rows.move(one, State.ALIKE, Moments.now(clock).plus(Registering.TO_GO_ON));
            return Outcome.refused(Refusal.ORGANISATION_TAKEN);
        }
        OrganisationId id = names.free(details.name());
        Actor.Holder holder = first.get();
        AccountId account = holder.account();
        By by = new By(Optional.of(account), holder.name(), Moments.now(clock));
        organisations.open(id, details.name(), false, true, false, by);
        if (!rows.move(one, State.MADE, id, Moments.now(clock).plus(Registering.TO_CONFIRM))) {
            throw new IllegalStateException("A registration was settled by another while it was held");
        }
        organisations.describe(id, details.profile());
        peopleAuditTrail.note(
                AuditEvent.of(holder, PeopleAuditEvent.ORGANISATION_MADE, PeopleAuditEvent.organisation(id))
                        .at(id)
                        .with(Map.of("name", details.name())));
        ROLES_OF_THE_FIRST.forEach(role -> give(holder, role, id));
        return Outcome.done(id);
    }

    private void give(Actor.Holder holder, Role role, OrganisationId id) {
        Grant grant = grants.give(
                holder.account(), role, id, Optional.empty(), false, Grant.State.IN_FORCE, "", Optional.empty());
        peopleAuditTrail.note(holder, PeopleAuditEvent.ROLE_GIVEN, grant, holder.name());
    }
}
