package org.evenhand.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of accounts. */
@Component
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    public boolean anyForDemonstration() {
        return jdbc.sql("select count(*) from account where demo")
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<Account> find(AccountId id) {
        return jdbc.sql("select * from account where id = ?")
                .param(id.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(EmailAddress email) {
        return jdbc.sql("select * from account where email_key = ?")
                .param(email.key())
                .query(Accounts::account)
                .optional();
    }

    /** The account; others who would hold or change it wait until this transaction has ended. */
    public Optional<Account> hold(AccountId id) {
        return jdbc.sql("select * from account where id = ? for update")
                .param(id.value())
                .query(Accounts::account)
                .optional();
    }

    public List<Account> forDemonstration() {
        return jdbc.sql("select * from account where demo order by made_at, email")
                .query(Accounts::account)
                .list();
    }

    public AccountId open(EmailAddress email, String name, String passwordHash, boolean demo) {
        return open(email, name, Optional.of(passwordHash), demo);
    }

    /** For somebody whose identity is shown elsewhere. */
    public AccountId openWithoutPassword(EmailAddress email, String name) {
        return open(email, name, Optional.empty(), false);
    }

    private AccountId open(EmailAddress email, String name, Optional<String> passwordHash, boolean demo) {
        AccountId id = AccountId.random();
        jdbc.sql("""
                        insert into account (id, email, email_key, name, password_hash, code_step, state, standing, secret,
                            demo, made_at) values (?, ?, ?, ?, ?, 0, 'OPEN', 1, 1, ?, ?)""")
                .params(SqlArguments.values(
                        id.value(),
                        email.value(),
                        email.key(),
                        name,
                        passwordHash.orElse(null),
                        demo,
                        Moments.at(clock.instant())))
                .update();
        return id;
    }

    public void rename(AccountId id, String name) {
        jdbc.sql("update account set name = ?, standing = standing + 1 where id = ?")
                .params(name, id.value())
                .update();
    }

    public void setPassword(AccountId id, String hash) {
        jdbc.sql("update account set password_hash = ?, secret = secret + 1 where id = ?")
                .params(hash, id.value())
                .update();
    }

    /** Notes when a link that had been in other hands set the password; empty: no other hands can know it. */
    public void notePasswordByHand(AccountId id, Optional<Instant> at) {
        jdbc.sql("update account set password_by_hand_at = ? where id = ?")
                .params(SqlArguments.values(at.map(Moments::at).orElse(null), id.value()))
                .update();
    }

    /** Whether a link that had been in other hands has set the password since that time. */
    public boolean hasPasswordByHandSince(AccountId id, Instant since) {
        return jdbc.sql("select count(*) from account where id = ? and password_by_hand_at > ?")
                        .params(id.value(), Moments.at(since))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Sets the key behind one-time codes, or takes it away. */
    public void setCodeSecret(AccountId id, Optional<String> sealed) {
        jdbc.sql("update account set code_secret = ?, code_step = 0, secret = secret + 1 where id = ?")
                .params(SqlArguments.values(sealed.orElse(null), id.value()))
                .update();
    }

    /** The key behind somebody's one-time codes, as it is kept. */
    public record Sealed(AccountId account, String secret) {}

    public List<Sealed> codeSecrets() {
        return jdbc.sql("select id, code_secret from account where code_secret is not null order by id")
                .query((row, number) -> new Sealed(new AccountId(row.getString("id")), row.getString("code_secret")))
                .list();
    }

    /** The same key under another secret: sessions go on. Whoever sets up other codes meanwhile keeps those. */
    public void resealCodeSecret(Sealed kept, String anew) {
        jdbc.sql("update account set code_secret = ? where id = ? and code_secret = ?")
                .params(anew, kept.account().value(), kept.secret())
                .update();
    }

    /** Notes that a code of that time step was used; false where it, or a later one, was used before. */
    public boolean spendStep(AccountId id, long step) {
        return jdbc.sql("update account set code_step = ? where id = ? and code_step < ?")
                        .params(step, id.value(), step)
                        .update()
                == 1;
    }

    /** What the person may do has changed. */
    public void bumpRoleVersion(AccountId id) {
        jdbc.sql("update account set standing = standing + 1 where id = ?")
                .param(id.value())
                .update();
    }

    public void noteSignIn(AccountId id) {
        jdbc.sql("update account set signed_in_at = ? where id = ?")
                .params(Moments.at(clock.instant()), id.value())
                .update();
    }

    /**
     * Nobody can sign in with it any more; its name stays in the record. The e-mail address is free again: whoever comes
     * back to it is invited anew and gets an account of their own. So does an identity that a provider vouches for.
     */
    public void close(AccountId id) {
        jdbc.sql("""
                        update account set state = 'CLOSED', email_key = id, password_hash = null, code_secret = null,
                            secret = secret + 1, standing = standing + 1 where id = ?""").param(id.value()).update();
        jdbc.sql("delete from external_identity where account = ?")
                .param(id.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("email"),
                row.getString("name"),
                Optional.ofNullable(row.getString("password_hash")),
                Optional.ofNullable(row.getString("code_secret")),
                Account.State.valueOf(row.getString("state")),
                row.getLong("standing"),
                row.getLong("secret"),
                row.getBoolean("demo"));
    }
}
