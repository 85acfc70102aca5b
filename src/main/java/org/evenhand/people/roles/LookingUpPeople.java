package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up who has which role in an organisation; for its administrators. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
public class LookingUpPeople {

    /** A person with the roles that they hold, or would, in one organisation. */
    public record Person(AccountId account, String name, String email, List<Grant> grants) {}

    private final Accounts accounts;
    private final Grants grants;
    private final RoleRules rules;
    private final CurrentPerson current;

    LookingUpPeople(Accounts accounts, Grants grants, RoleRules rules, CurrentPerson current) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.current = current;
    }

    /** The people of an organisation, by name. */
    public List<Person> in(OrganisationId organisation) {
        current.in(organisation, Role.ADMINISTRATOR, Role.COMMISSIONER);
        Map<AccountId, List<Grant>> held = new LinkedHashMap<>();
        grants.standing(organisation)
                .forEach(grant -> held.computeIfAbsent(grant.account(), one -> new ArrayList<>())
                        .add(grant));
        return held.entrySet().stream()
                .flatMap(entry -> accounts.find(entry.getKey()).stream()
                        .map(account -> new Person(account.id(), account.name(), account.email(), entry.getValue())))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::email))
                .toList();
    }

    /** One of them. */
    public Optional<Person> find(OrganisationId organisation, AccountId account) {
        return in(organisation).stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    /** The roles of an organisation that wait for a second person, and whether the signed-in person can be it. */
    public List<Waiting> waiting(OrganisationId organisation) {
        AccountId me =
                current.in(organisation, Role.ADMINISTRATOR, Role.COMMISSIONER).account();
        return in(organisation).stream()
                .flatMap(person -> person.grants().stream()
                        .filter(grant -> grant.state() == Grant.State.AWAITS_SECOND)
                        .map(grant -> new Waiting(
                                grant, person, proposer(grant), !grant.first().contains(me))))
                .toList();
    }

    /**
     * A role that waits for a second person.
     *
     * @param proposer who asked for it, where that is somebody else than whom it is for
     */
    public record Waiting(Grant grant, Person person, Optional<String> proposer, boolean isMineToSettle) {}

    private Optional<String> proposer(Grant grant) {
        return grant.givenBy()
                .filter(by -> !by.equals(grant.account()))
                .flatMap(accounts::find)
                .map(Account::name);
    }

    /** The tenders of an organisation, for choosing what a role is for. */
    public List<TenderDirectory.Listed> tenders(OrganisationId organisation) {
        current.in(organisation, Role.ADMINISTRATOR, Role.COMMISSIONER);
        return rules.tendersOf(organisation);
    }
}
