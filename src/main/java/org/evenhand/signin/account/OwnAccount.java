package org.evenhand.signin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.letters.SquareCode;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.signin.credentials.OneTimeCodes;
import org.evenhand.signin.credentials.Secrets;
import org.evenhand.signin.credentials.Throttle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people look after their own account. Whatever changes the way to sign in asks for the password once more, and
 * lets nobody guess it who found a session open.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    /**
     * The account as its holder sees it.
     *
     * @param recoveryCodesLeft how many recovery codes have not been used
     * @param resetLinkMadeByOther when somebody else last made a link to a new password for it, in the last 90 days
     */
    public record Mine(
            String name,
            String email,
            boolean hasPassword,
            boolean usesCodes,
            int recoveryCodesLeft,
            Optional<Instant> resetLinkMadeByOther) {}

    /**
     * A key for one-time codes that is not in use yet.
     *
     * @param typed the key as it is typed into an app
     * @param picture the key as an app reads it: the address of a picture of a square code
     */
    public record NewKey(String sealed, String typed, String picture) {}

    private static final Duration TOLD_FOR = Duration.ofDays(90);

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Secrets secrets;
    private final CurrentPerson current;
    private final Throttle throttle;
    private final AuthenticationLookup authenticationLookup;
    private final PeopleAuditTrail peopleAuditTrail;
    private final ShortTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            Passwords passwords,
            OneTimeCodes codes,
            Secrets secrets,
            CurrentPerson current,
            Throttle throttle,
            AuthenticationLookup authenticationLookup,
            PeopleAuditTrail peopleAuditTrail,
            ShortTransactions transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.secrets = secrets;
        this.current = current;
        this.throttle = throttle;
        this.authenticationLookup = authenticationLookup;
        this.peopleAuditTrail = peopleAuditTrail;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account of the person who is signed in. */
    public Mine mine() {
        Account me = me();
        Optional<Instant> made = jdbc.sql(
                        "select made_at from password_reset where account = ? and made_by is not null and made_at > ?"
                                + " order by made_at desc fetch first row only")
                .params(me.id().value(), Moments.at(clock.instant().minus(TOLD_FOR)))
                .query((row, number) -> Moments.read(row, "made_at"))
                .optional();
        return new Mine(
                me.name(),
                me.email(),
                me.passwordHash().isPresent(),
                me.codeSecret().isPresent(),
                codes.recoveryCodesLeft(me.id()),
                made);
    }

    /** Changes the name that others see. */
    public Outcome<String> rename(String name) {
        Account me = me();
        Optional<Refusal> objection = Names.objection(name, 120);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        String readable = Names.readable(name);
        if (!readable.equals(me.name())) {
            accounts.rename(me.id(), readable);
            peopleAuditTrail.note(AuditEvent.of(
                            new Actor.Holder(me.id(), me.name()),
                            PeopleAuditEvent.ACCOUNT_CHANGED,
                            PeopleAuditEvent.account(me.id()))
                    .with(java.util.Map.of("name", readable)));
            goOn(me.id());
        }
        return Outcome.done(readable);
    }

    /** Changes the password; all other sessions end. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<AccountId> changePassword(String now, String then) {
        Account me = me();
        Optional<Refusal> notShown = notShown(me, now);
        if (notShown.isPresent()) {
            return Outcome.refused(notShown.get());
        }
        return switch (passwords.choose(then, List.of(me.email(), me.name(), "evenhand"))) {
            case Outcome.Refused<String> refused -> Outcome.refused(refused.why());
            case Outcome.Done<String> hash ->
                change(me, () -> {
                    accounts.setPassword(me.id(), hash.value());
                    peopleAuditTrail.noteOwn(me, PeopleAuditEvent.PASSWORD_CHANGED);
                    return me.id();
                });
        };
    }

    /** A key to put into an app. It counts only once {@link #setUpCodes} has seen a code made with it. */
    public NewKey newKey() {
        byte[] key = codes.newKey();
        return new NewKey(
                codes.seal(key),
                OneTimeCodes.typed(key),
                SquareCode.of(OneTimeCodes.address(key, me().email())).picture());
    }

    /** Begins to ask for codes at sign-in; gives the recovery codes, which are shown this once. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<List<String>> setUpCodes(NewKey key, String code, String password) {
        Account me = me();
        Optional<Refusal> notShown = notShown(me, password);
        if (notShown.isPresent()) {
            return Outcome.refused(notShown.get());
        }
        if (secrets.open(key.sealed())
                .filter(fresh -> codes.isRight(fresh, code))
                .isEmpty()) {
            return Outcome.refused(Refusal.CODE_WRONG);
        }
        return change(me, () -> {
            accounts.setCodeSecret(me.id(), Optional.of(key.sealed()));
            accounts.find(me.id()).ifPresent(protectedNow -> codes.spend(protectedNow, code));
            peopleAuditTrail.noteOwn(me, PeopleAuditEvent.CODES_SET_UP);
            return codes.newRecoveryCodes(me.id());
        });
    }

    /** Stops asking for codes. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<AccountId> removeCodes(String password) {
        Account me = me();
        Optional<Refusal> notShown = notShown(me, password);
        if (notShown.isPresent()) {
            return Outcome.refused(notShown.get());
        }
        return change(me, () -> {
            accounts.setCodeSecret(me.id(), Optional.empty());
            codes.forgetRecoveryCodes(me.id());
            peopleAuditTrail.noteOwn(me, PeopleAuditEvent.CODES_REMOVED);
            return me.id();
        });
    }

    /** New recovery codes; the old ones count no more. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<List<String>> newRecoveryCodes(String password) {
        Account me = me();
        Optional<Refusal> notShown = notShown(me, password);
        if (notShown.isPresent()) {
            return Outcome.refused(notShown.get());
        }
        return change(me, () -> {
            peopleAuditTrail.noteOwn(me, PeopleAuditEvent.RECOVERY_CODES_MADE);
            return codes.newRecoveryCodes(me.id());
        });
    }

    /** Why it is not taken for shown that the holder is at the keyboard, if it is not. */
    private Optional<Refusal> notShown(Account me, String password) {
        if (!transactions.get(() -> throttle.lets(me.id()))) {
            return Optional.of(Refusal.TRY_LATER);
        }
        return switch (passwords.matches(password, me.passwordHash().orElse(null))) {
            case Outcome.Refused<Boolean> refused -> Optional.of(refused.why());
            case Outcome.Done<Boolean> right -> transactions.get(() -> judged(me.id(), right.value()));
        };
    }

    /** Counts anew: others may have been tried at the same moment. */
    private Optional<Refusal> judged(AccountId me, boolean right) {
        if (!throttle.lets(me)) {
            return Optional.of(Refusal.TRY_LATER);
        }
        if (right) {
            throttle.forgive(me);
            return Optional.empty();
        }
        throttle.noteRefused(me);
        return Optional.of(Refusal.PASSWORD_WRONG);
    }

    /** Changes the way to sign in, if it is still the one that was shown; this session goes on, every other one ends. */
    private <T> Outcome<T> change(Account shown, Supplier<T> what) {
        return transactions.get(() -> {
            boolean same = accounts.hold(shown.id())
                    .filter(now -> now.isOpen() && now.secret() == shown.secret())
                    .isPresent();
            if (!same) {
                return Outcome.refused(Refusal.PASSWORD_WRONG);
            }
            T done = what.get();
            goOn(shown.id());
            return Outcome.done(done);
        });
    }

    private Account me() {
        return accounts.find(current.required().account())
                .filter(Account::isOpen)
                .orElseThrow(CurrentPerson::denied);
    }

    /** This session goes on with what has changed; every other one ends. */
    private void goOn(AccountId id) {
        accounts.find(id)
                .map(authenticationLookup::authentication)
                .ifPresent(renewed -> SecurityContextHolder.getContext().setAuthentication(renewed));
    }
}
