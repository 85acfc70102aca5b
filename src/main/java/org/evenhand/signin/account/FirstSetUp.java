package org.evenhand.signin.account;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.OrganisationNames;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.Throttle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, once, with a code that is printed when Evenhand starts with nobody in it. */
@Service
@Transactional
public class FirstSetUp {

    /** Answers of the first administrator. */
    public record Answers(String code, String organisation, String name, String email, String password) {}

    private final Accounts accounts;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final Grants grants;
    private final Passwords passwords;
    private final Throttle throttle;
    private final PeopleAuditTrail peopleAuditTrail;
    private final ShortTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstSetUp(
            Accounts accounts,
            Organisations organisations,
            OrganisationNames names,
            Grants grants,
            Passwords passwords,
            Throttle throttle,
            PeopleAuditTrail peopleAuditTrail,
            ShortTransactions transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.names = names;
        this.grants = grants;
        this.passwords = passwords;
        this.throttle = throttle;
        this.peopleAuditTrail = peopleAuditTrail;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nobody is here yet. */
    @PermitAll
    public boolean isOpen() {
        return accounts.none();
    }

    /** A new code in place of the last one; empty where somebody is here already. */
    Optional<String> newCode() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String code = Tokens.typed(4);
        jdbc.sql("delete from set_up_code").update();
        jdbc.sql("insert into set_up_code (id, code_hash, made_at) values (1, ?, ?)")
                .params(Tokens.hashOfTyped(code), Moments.at(clock.instant()))
                .update();
        return Optional.of(code);
    }

    /** Makes the organisation that runs this installation, and its first administrator; the code is spent. */
    @PermitAll
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<AccountId> begin(Answers answers, String address) {
        Optional<Refusal> objection = transactions.get(() -> objection(answers, address));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<String> personal = List.of(answers.email(), answers.name(), answers.organisation(), "evenhand");
        return switch (passwords.choose(answers.password(), personal)) {
            case Outcome.Refused<String> refused -> Outcome.refused(refused.why());
            case Outcome.Done<String> hash -> transactions.get(() -> make(answers, hash.value()));
        };
    }

    /** What is wrong besides the password. */
    private Optional<Refusal> objection(Answers answers, String address) {
        if (!accounts.none()) {
            return Optional.of(Refusal.SETTLED_ALREADY);
        }
        SignInDetails from = new SignInDetails(address, "", "");
        // By address: the code is long enough, and somebody who guesses elsewhere must not keep out who has it.
        String who = "set-up from " + address;
        if (!throttle.lets(who, from)) {
            return Optional.of(Refusal.TRY_LATER);
        }
        boolean right = jdbc.sql("select count(*) from set_up_code where id = 1 and code_hash = ?")
                        .param(Tokens.hashOfTyped(answers.code()))
                        .query(Integer.class)
                        .single()
                == 1;
        if (!right) {
            throttle.noteRefused(who, from);
            return Optional.of(Refusal.CODE_WRONG);
        }
        if (EmailAddress.read(answers.email()).isEmpty()) {
            return Optional.of(Refusal.EMAIL_UNREADABLE);
        }
        return Names.objection(answers.organisation(), 200).or(() -> Names.objection(answers.name(), 120));
    }

    /** The code is spent here: of two who use it at the same moment, one comes first. */
    private Outcome<AccountId> make(Answers answers, String passwordHash) {
        int spent = jdbc.sql("delete from set_up_code where id = 1 and code_hash = ?")
                .param(Tokens.hashOfTyped(answers.code()))
                .update();
        if (spent == 0 || !accounts.none()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        EmailAddress email = EmailAddress.read(answers.email()).orElseThrow();
        String name = Names.readable(answers.name());
        OrganisationId organisation = names.free(answers.organisation());
        AccountId account = accounts.open(email, name, passwordHash, false);
        By by = new By(Optional.of(account), name, clock.instant());
        organisations.open(organisation, Names.readable(answers.organisation()), true, false, true, by);
        Grant grant = grants.give(
                account,
                Role.ADMINISTRATOR,
                organisation,
                Optional.empty(),
                false,
                Grant.State.IN_FORCE,
                "",
                Optional.empty());
        peopleAuditTrail.note(new Actor.Holder(account, name), PeopleAuditEvent.FIRST_ADMINISTRATOR_MADE, grant, name);
        return Outcome.done(account);
    }
}
