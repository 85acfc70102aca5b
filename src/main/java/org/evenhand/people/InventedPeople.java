package org.evenhand.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes invented organisations and people under names that are known beforehand, and lets one of them act through the doors
 * and by the rules that hold for everybody. There are none outside the demonstration.
 */
@Service
@Profile("demo")
@PermitAll
public class InventedPeople {

    /** An organisation to be there. */
    public record Place(OrganisationId id, String name, boolean buys, boolean provides, boolean runs) {}

    /** A person to be there, with roles. */
    public record Invented(EmailAddress email, String name, List<SignedIn.Held> held) {}

    /**
     * A person who is there and can sign in.
     *
     * @param name as it is now
     */
    public record There(EmailAddress email, String name) {}

    private final Accounts accounts;
    private final Organisations organisations;
    private final Grants grants;
    private final Passwords passwords;
    private final ShortTransactions transactions;
    private final AuthenticationLookup authenticationLookup;
    private final Clock clock;

    InventedPeople(
            Accounts accounts,
            Organisations organisations,
            Grants grants,
            Passwords passwords,
            ShortTransactions transactions,
            AuthenticationLookup authenticationLookup,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.grants = grants;
        this.passwords = passwords;
        this.transactions = transactions;
        this.authenticationLookup = authenticationLookup;
        this.clock = clock;
    }

    /**
     * Makes what is not there yet.
     *
     * @param password of all of these people
     */
    public void make(List<Place> places, List<Invented> people, String password) {
        switch (passwords.hash(password)) {
            case Outcome.Done<String> hash -> transactions.run(() -> made(places, people, hash.value()));
            case Outcome.Refused<String> busy -> throw new IllegalStateException("Nobody signs in before the start");
        }
    }

    private void made(List<Place> places, List<Invented> people, String hash) {
        for (Place place : places) {
            if (organisations.find(place.id()).isEmpty()) {
                By itself = By.named(place.name(), clock.instant());
                organisations.open(place.id(), place.name(), place.buys(), place.provides(), place.runs(), itself);
            }
        }
        for (Invented person : people) {
            if (accounts.find(person.email()).isEmpty()) {
                AccountId account = accounts.open(person.email(), person.name(), hash, true);
                person.held().forEach(held -> give(account, held));
            }
        }
    }

    private void give(AccountId account, SignedIn.Held held) {
        grants.give(
                account,
                held.role(),
                held.organisation(),
                held.tender(),
                held.livedExperience(),
                Grant.State.IN_FORCE,
                "",
                Optional.empty());
    }

    /** Everybody who was invented and can sign in, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<There> there() {
        return accounts.forDemonstration().stream()
                .filter(Account::isOpen)
                .map(account -> new There(new EmailAddress(account.email()), account.name()))
                .toList();
    }

    /** Acts as a person with the roles that they hold now; afterwards whoever was signed in before is so again. */
    public void acts(EmailAddress person, Runnable what) {
        Account account = accounts.find(person).filter(Account::demo).orElseThrow();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authenticationLookup.authentication(account)));
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
