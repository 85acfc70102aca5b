package org.evenhand.people;

import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether somebody is who they say. Every answer is on record; a wrong one says nothing of what was wrong. Only
 * while there are too many wrong ones is there nothing further to read: the last of them says so, and whoever keeps trying
 * cannot make the record grow.
 */
@Component
class SigningIn {

    /** What came of it. */
    sealed interface Answer {
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
    private final Standings standings;
    private final Acts acts;
    private final ShortTransactions transactions;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            OneTimeCodes codes,
            Throttle throttle,
            Standings standings,
            Acts acts,
            ShortTransactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.standings = standings;
        this.acts = acts;
        this.transactions = transactions;
    }

    /**
     * Lets a person in, or not. To test a password takes long by design, and no connection to the database is held
     * meanwhile: many who sign in at once must not keep everybody else waiting.
     */
    Answer signIn(String typedEmail, String password, SignInDetails details) {
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
            acts.note(refused(account, throttle.lets(key, details)));
            return new Answer.Wrong();
        }
        throttle.forgive(key, details);
        return new Answer.Welcome(welcome(account.get(), Map.of()));
    }

    private Optional<Account> open(Optional<EmailAddress> email) {
        return email.flatMap(accounts::find).filter(Account::isOpen);
    }

    private static Act refused(Optional<Account> account, boolean mayTryAgain) {
        String meant = account.map(found -> found.id().value()).orElse("unknown");
        Act act = Act.of(
                new Actor.Stranger(), PeopleAct.SIGN_IN_REFUSED, new Act.Subject("account", meant, Optional.empty()));
        return mayTryAgain ? act : act.with(Map.of("held", "yes"));
    }

    /** Lets a person in whose identity has been shown. */
    PersonAuthentication welcome(Account account, Map<String, String> details) {
        accounts.noteSignIn(account.id());
        Actor.Holder holder = new Actor.Holder(account.id(), account.name());
        acts.note(Act.of(holder, PeopleAct.SIGNED_IN, PeopleAct.account(account.id()))
                .with(details));
        return standings.authentication(account);
    }

    @Transactional
    void signOut(AccountId person) {
        accounts.find(person).ifPresent(account -> acts.noteOwn(account, PeopleAct.SIGNED_OUT));
    }

    private boolean codeIsRight(Account account, String code) {
        if (account.codeSecret().isEmpty() || codes.spend(account, code)) {
            return true;
        }
        boolean recovered = codes.spendRecoveryCode(account.id(), code);
        if (recovered) {
            acts.noteOwn(account, PeopleAct.RECOVERY_CODE_USED);
        }
        return recovered;
    }
}
