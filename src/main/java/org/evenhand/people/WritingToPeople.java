package org.evenhand.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people whose addresses the writer does not learn. Only what is due on the timetable writes them: whoever is signed
 * in puts a task on it, and has gone when hundreds of letters are written.
 */
@Service
@RolesAllowed(Roles.TIMETABLE)
public class WritingToPeople {

    /** Somebody who is written to, and in which language. */
    public record Addressee(AccountId account, Locale language) {}

    private final Accounts accounts;
    private final LinkLetters post;
    private final JdbcClient jdbc;
    private final Clock clock;

    WritingToPeople(Accounts accounts, LinkLetters post, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.post = post;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Posts the letters of an occasion to those whose accounts are open: all of them or, where it fails, none, and once,
     * however often the task is done. Where there is no mail server none is posted.
     *
     * @param occasion what the letters are about, told apart from all others: {@code tender-changed/meals/2}
     * @param key of the messages {@code key.subject} and {@code key.text}
     * @param path where the letters lead to; the whole address fills the gap {@code {0}}
     * @param parts fill the gaps from {@code {1}} on
     * @return whether they were posted now, so that a caller knows whom else to write to
     */
    @Transactional
    public boolean tell(String occasion, List<Addressee> to, String key, String path, Object... parts) {
        if (!post.canSend() || isTold(occasion)) {
            return false;
        }
        // Another node that writes of the same waits here, and then fails; when it tries again there is nothing to do.
        jdbc.sql("insert into told_occasion (occasion, at) values (?, ?)")
                .params(occasion, Moments.at(clock.instant()))
                .update();
        to.forEach(one -> accounts.find(one.account())
                .filter(Account::isOpen)
                .ifPresent(account -> post.post(new EmailAddress(account.email()), key, path, one.language(), parts)));
        return true;
    }

    private boolean isTold(String occasion) {
        return jdbc.sql("select count(*) from told_occasion where occasion = ?")
                        .param(occasion)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
