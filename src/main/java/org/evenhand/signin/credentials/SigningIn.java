package org.evenhand.signin.credentials;

import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Outcome;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether somebody is who they say. Every answer is on record; a wrong one says nothing of what was wrong. Only
 * while there are too many wrong ones is there nothing further to read: the last of them says so, and whoever keeps trying
 * cannot make the record grow.
 */
@Component
public class SigningIn {

    /** Outcome of it. */
    public sealed interface Answer {
        record Welcome(PersonAuthentication person) implements Answer {}

        record Wrong() implements Answer {}

        /** Too many wrong ones lately. */
        record Later() implements Answer {}

        /** Too many people are signing in at this moment. */
        record Busy() implements Answer {}
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Throttle throttle;
    private final AuthenticationLookup authenticationLookup;
    private final PeopleAuditTrail peopleAuditTrail;
    private final ShortTransactions transactions;

    public SigningIn(
            Accounts accounts,
            Passwords passwords,
            OneTimeCodes codes,
            Throttle throttle,
            AuthenticationLookup authenticationLookup,
            PeopleAuditTrail peopleAuditTrail,
            ShortTransactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.authenticationLookup = authenticationLookup;
        this.peopleAuditTrail = peopleAuditTrail;
        this.transactions = transactions;
    }

    /**
     * Lets a person in, or not. To test a password takes long by design, and no connection to the database is held
     * meanwhile: many who sign in at once must not keep everybody else waiting.
     */
    public Answer signIn(String typedEmail, String password, SignInDetails details) {
        Optional<EmailAddress> email = EmailAddress.read(typedEmail);
        String key = email.map(EmailAddress::key).orElse("");
        if (!transactions.get(() -> throttle.lets(key, details))) {
            return new Answer.Later();
        }
        Optional<String> hash = transactions.get(() -> open(email)).flatMap(Account::passwordHash);
        return switch (passwords.matches(password, hash.orElse(null))) {
            case Outcome.Done<Boolean> tested ->
                transactions.get(() -> decide(email, key, hash.filter(of -> tested.value()), details));
            case Outcome.Refused<Boolean> tooMany -> new Answer.Busy();
        };
    }

    /** Decides by what stands in the database now: the password may have been changed while it was tested. */
    private Answer decide(Optional<EmailAddress> email, String key, Optional<String> rightFor, SignInDetails details) {
        if (!throttle.lets(key, details)) {
            return new Answer.Later();
        }
        Optional<Account> account = open(email);
        boolean right =
                rightFor.isPresent() && account.flatMap(Account::passwordHash).equals(rightFor);
        if (account.isEmpty() || !right || !codeIsRight(account.get(), details.code())) {
            throttle.noteRefused(key, details);
            peopleAuditTrail.note(refused(account, throttle.lets(key, details)));
            return new Answer.Wrong();
        }
        throttle.forgive(key, details);
        return new Answer.Welcome(welcome(account.get(), Map.of()));
    }

    private Optional<Account> open(Optional<EmailAddress> email) {
        return email.flatMap(accounts::find).filter(Account::isOpen);
    }

    private static AuditEvent refused(Optional<Account> account, boolean mayTryAgain) {
        String meant = account.map(found -> found.id().value()).orElse("unknown");
        AuditEvent auditEvent = AuditEvent.of(
                new Actor.Stranger(),
                PeopleAuditEvent.SIGN_IN_REFUSED,
                new AuditEvent.Subject("account", meant, Optional.empty()));
        return mayTryAgain ? auditEvent : auditEvent.with(Map.of("held", "yes"));
    }

    /** Lets a person in whose identity has been shown. */
    public PersonAuthentication welcome(Account account, Map<String, String> details) {
        accounts.noteSignIn(account.id());
        Actor.Holder holder = new Actor.Holder(account.id(), account.name());
        peopleAuditTrail.note(AuditEvent.of(holder, PeopleAuditEvent.SIGNED_IN, PeopleAuditEvent.account(account.id()))
                .with(details));
        return authenticationLookup.authentication(account);
    }

    @Transactional
    public void signOut(AccountId person) {
        accounts.find(person).ifPresent(account -> peopleAuditTrail.noteOwn(account, PeopleAuditEvent.SIGNED_OUT));
    }

    private boolean codeIsRight(Account account, String code) {
        if (account.codeSecret().isEmpty() || codes.spend(account, code)) {
            return true;
        }
        boolean recovered = codes.spendRecoveryCode(account.id(), code);
        if (recovered) {
            peopleAuditTrail.noteOwn(account, PeopleAuditEvent.RECOVERY_CODE_USED);
        }
        return recovered;
    }
}
