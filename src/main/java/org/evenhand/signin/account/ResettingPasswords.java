package org.evenhand.signin.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.NewPasswordLinks;
import org.evenhand.people.accounts.OneTimeLinkMailer;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.people.accounts.SqlArguments;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Token;
import org.evenhand.signin.credentials.Throttle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A new password for whoever has forgotten theirs, by a link that works once. One-time codes stay as they are. */
@Service
@Transactional
public class ResettingPasswords implements NewPasswordLinks {

    private static final Duration LASTS = Duration.ofHours(2);
    private static final int MOST_AN_HOUR = 3;

    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final Throttle throttle;
    private final OneTimeLinkMailer post;
    private final ForgottenPasswords forgotten;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final ShortTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResettingPasswords(
            Accounts accounts,
            Grants grants,
            Passwords passwords,
            Throttle throttle,
            OneTimeLinkMailer post,
            ForgottenPasswords forgotten,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            ShortTransactions transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.throttle = throttle;
        this.post = post;
        this.forgotten = forgotten;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a person can ask for a link by themselves; without a mail server an administrator hands it over. */
    @PermitAll
    public boolean canSend() {
        return post.canSend();
    }

    /**
     * Has a link sent if there is such an account, and never says whether there is: not in words, and not by how long it
     * takes, as nothing is looked up before the timetable does so.
     */
    @PermitAll
    public void ask(String email, Locale language) {
        if (post.canSend()) {
            EmailAddress.read(email).ifPresent(typed -> forgotten.ask(typed, language));
        }
    }

    void answer(EmailAddress email, Locale language) {
        if (!post.canSend()) {
            return;
        }
        accounts.find(email)
                .filter(Account::isOpen)
                .filter(account -> recent(account.id()) < MOST_AN_HOUR)
                .ifPresent(account -> {
                    peopleAuditTrail.note(AuditEvent.of(
                            new Actor.Stranger(),
                            PeopleAuditEvent.PASSWORD_RESET_ASKED,
                            PeopleAuditEvent.account(account.id())));
                    make(account, Optional.empty(), language);
                });
    }

    /** Makes a link for a person of one's organisation; on the record, and never for oneself. */
    @Override
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Outcome<LinkDelivery> makeFor(AccountId id, OrganisationId organisation, Locale language) {
        Actor.Person me = current.in(organisation, Role.ADMINISTRATOR);
        Account account = accounts.find(id).filter(Account::isOpen).orElseThrow(CurrentPerson::denied);
        List<Grant> theirs = grants.inForce(id);
        if (theirs.stream().noneMatch(grant -> grant.organisation().equals(organisation))) {
            throw CurrentPerson.denied();
        }
        if (id.equals(me.account())) {
            return Outcome.refused(Refusal.OWN_ACCOUNT);
        }
        if (!theirs.stream().allMatch(grant -> grant.organisation().equals(organisation))) {
            return Outcome.refused(Refusal.HELD_ELSEWHERE);
        }
        peopleAuditTrail.note(me, PeopleAuditEvent.PASSWORD_RESET_LINK_MADE, id);
        return Outcome.done(make(account, Optional.of(me.account()), language));
    }

    private LinkDelivery make(Account account, Optional<AccountId> by, Locale language) {
        String token = Token.random();
        Instant expires = clock.instant().plus(LASTS);
        jdbc.sql("insert into password_reset (token_hash, account, made_by, made_at, expires_at, by_hand)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(SqlArguments.values(
                        Tokens.hash(token),
                        account.id().value(),
                        by.map(AccountId::value).orElse(null),
                        Moments.at(clock.instant()),
                        Moments.at(expires),
                        !post.canSend()))
                .update();
        return post.send(
                new EmailAddress(account.email()),
                "people.letter.reset",
                "new-password/" + token,
                expires,
                language,
                account.name());
    }

    private long recent(AccountId account) {
        return jdbc.sql("select count(*) from password_reset where account = ? and made_at > ?")
                .params(account.value(), Moments.at(clock.instant().minus(Duration.ofHours(1))))
                .query(Long.class)
                .single();
    }

    /** Whether a link can still be used. */
    @PermitAll
    public boolean isGood(String token) {
        return owner(token).isPresent();
    }

    /** Sets the password; every session of the account ends. */
    @PermitAll
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<AccountId> use(String token, String password) {
        Optional<Account> found = transactions.get(() -> owner(token));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        return switch (passwords.choose(
                password, List.of(found.get().email(), found.get().name(), "evenhand"))) {
            case Outcome.Refused<String> refused -> Outcome.refused(refused.why());
            case Outcome.Done<String> hash -> transactions.get(() -> set(token, hash.value()));
        };
    }

    /** By what stands in the database now: the link may have been used while the password was tested. */
    private Outcome<AccountId> set(String token, String hash) {
        Optional<Account> found = owner(token);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        Account account = found.get();
        boolean byHand = wasInOtherHands(token);
        int spent = jdbc.sql("update password_reset set used_at = ? where account = ? and used_at is null")
                .params(Moments.at(clock.instant()), account.id().value())
                .update();
        if (spent == 0) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        accounts.setPassword(account.id(), hash);
        noteHands(account, byHand);
        throttle.forgiveStrangers(new EmailAddress(account.email()).key());
        peopleAuditTrail.noteOwn(account, PeopleAuditEvent.PASSWORD_CHANGED);
        return Outcome.done(account.id());
    }

    private boolean wasInOtherHands(String token) {
        return jdbc.sql("select by_hand from password_reset where token_hash = ?")
                .param(Tokens.hash(token))
                .query(Boolean.class)
                .single();
    }

    /** A link in the holder's own letter box takes the doubt away; one-time codes keep others out all the same. */
    private void noteHands(Account account, boolean byHand) {
        if (!byHand) {
            accounts.notePasswordByHand(account.id(), Optional.empty());
        } else if (account.codeSecret().isEmpty()) {
            accounts.notePasswordByHand(account.id(), Optional.of(clock.instant()));
        }
    }

    private Optional<Account> owner(String token) {
        return jdbc.sql("select account from password_reset where token_hash = ? and used_at is null"
                        + " and withdrawn_at is null and expires_at > ?")
                .params(Tokens.hash(token), Moments.at(clock.instant()))
                .query(String.class)
                .optional()
                .flatMap(id -> accounts.find(new AccountId(id)))
                .filter(Account::isOpen);
    }
}
