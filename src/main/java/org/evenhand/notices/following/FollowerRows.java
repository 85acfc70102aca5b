package org.evenhand.notices.following;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.evenhand.people.WritingToPeople.Addressee;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the people who asked to be told of changes to a published tender. */
@Repository
class FollowerRows {

    private final JdbcClient jdbc;

    FollowerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(TenderId tender, AccountId account) {
        return jdbc.sql("select count(*) from notice_follower where tender = ? and account = ?")
                        .params(tender.value(), account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(TenderId tender, Addressee follower, Instant since) {
        jdbc.sql("insert into notice_follower (tender, account, language, since) values (?, ?, ?, ?)")
                .params(
                        tender.value(),
                        follower.account().value(),
                        follower.language().getLanguage(),
                        Moments.at(since))
                .update();
    }

    boolean remove(TenderId tender, AccountId account) {
        return jdbc.sql("delete from notice_follower where tender = ? and account = ?")
                        .params(tender.value(), account.value())
                        .update()
                > 0;
    }

    /** Whether anybody asked. */
    boolean has(TenderId tender) {
        return jdbc.sql("select count(*) from notice_follower where tender = ?")
                        .param(tender.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who had asked by a moment, each with the language in which they did. */
    List<Addressee> of(TenderId tender, Instant by) {
        return jdbc.sql("select account, language from notice_follower where tender = ? and since <= ?"
                        + " order by since, account")
                .params(tender.value(), Moments.at(by))
                .query((row, number) ->
                        new Addressee(new AccountId(row.getString("account")), Locale.of(row.getString("language"))))
                .list();
    }
}
