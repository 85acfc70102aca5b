package org.evenhand.signin.account;

import java.time.Clock;
import java.util.List;
import org.evenhand.people.accounts.UnusedPasswordLinks;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of the links to a new password that administrators have made. */
@Component
class UnusedPasswordLinkRows implements UnusedPasswordLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnusedPasswordLinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<AccountId> openFrom(AccountId maker) {
        return jdbc.sql("select distinct account from password_reset where made_by = ? and used_at is null"
                        + " and withdrawn_at is null and expires_at > ?")
                .params(maker.value(), Moments.at(clock.instant()))
                .query((row, number) -> new AccountId(row.getString("account")))
                .list();
    }

    @Override
    public void withdraw(AccountId maker, AccountId holder) {
        jdbc.sql("update password_reset set withdrawn_at = ? where made_by = ? and account = ? and used_at is null"
                        + " and withdrawn_at is null")
                .params(Moments.at(clock.instant()), maker.value(), holder.value())
                .update();
    }
}
