package org.evenhand.people.accounts;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of who people are to identity providers. A row is made and taken away, never changed. */
@Component
public class ExternalIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExternalIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<AccountId> find(String issuer, String subject) {
        return jdbc.sql("select account from external_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query((row, number) -> new AccountId(row.getString("account")))
                .optional();
    }

    public boolean isKnownTo(String issuer, AccountId account) {
        return jdbc.sql("select count(*) from external_identity where issuer = ? and account = ?")
                        .params(issuer, account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The database refuses, as a duplicate, a second account for the subject and a second subject for the account. */
    public void link(AccountId account, String issuer, String subject) {
        jdbc.sql("insert into external_identity (issuer, subject, account, linked_at) values (?, ?, ?, ?)")
                .params(issuer, subject, account.value(), Moments.at(clock.instant()))
                .update();
    }
}
