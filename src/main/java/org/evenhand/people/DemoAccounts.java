package org.evenhand.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invented people who can be tried out, all with one published password. There are none outside the demonstration. */
@Service
@Profile("demo")
@PermitAll
public class DemoAccounts {

    /** The password of all of them, shown on the page where people sign in. */
    public static final String PASSWORD = "try-evenhand";

    static final String AT = "@evenhand.example";

    /** An organisation to be there. */
    public record Place(OrganisationId id, String name, boolean buys, boolean provides, boolean runs) {}

    /**
     * A person to be there, with roles.
     *
     * @param key tells what the person shows; the first part of the e-mail address, and a message key
     */
    public record Invented(String key, String name, List<SignedIn.Held> held) {}

    /** A person who can be tried out. */
    public record Known(String key, String name, String email) {}

    private final Accounts accounts;
    private final Organisations organisations;
    private final Grants grants;
    private final Passwords passwords;
    private final ShortTransactions transactions;
    private final Clock clock;

    DemoAccounts(
            Accounts accounts,
            Organisations organisations,
            Grants grants,
            Passwords passwords,
            ShortTransactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.grants = grants;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes what is not there yet. */
    public void make(List<Place> places, List<Invented> people) {
        switch (passwords.hash(PASSWORD)) {
            case Outcome.Done<String> hash -> transactions.run(() -> make(places, people, hash.value()));
            case Outcome.Refused<String> busy -> throw new IllegalStateException("Nobody signs in before the start");
        }
    }

    private void make(List<Place> places, List<Invented> people, String hash) {
        for (Place place : places) {
            if (organisations.find(place.id()).isEmpty()) {
                organisations.open(
                        place.id(),
                        place.name(),
                        place.buys(),
                        place.provides(),
                        place.runs(),
                        By.named(place.name(), clock.instant()));
            }
        }
        for (Invented person : people) {
            EmailAddress email = new EmailAddress(person.key() + AT);
            if (accounts.find(email).isEmpty()) {
                AccountId account = accounts.open(email, person.name(), hash, true);
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

    /** Everybody who can be tried out, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Known> known() {
        return accounts.forDemonstration().stream()
                .filter(Account::isOpen)
                .map(account -> new Known(
                        account.email().substring(0, account.email().indexOf('@')), account.name(), account.email()))
                .toList();
    }
}
