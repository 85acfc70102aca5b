package org.evenhand.notices.following;

import java.time.Instant;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Followers in their hundreds. */
final class ManyFollowers {

    private ManyFollowers() {}

    /** Makes so many people follow a tender; each has an account. */
    static void follow(JdbcClient jdbc, TenderId tender, Instant since, int many) {
        for (int one = 0; one < many; one++) {
            String account = "follower-" + one;
            jdbc.sql("delete from account where id = ?").param(account).update();
            jdbc.sql(
                            "insert into account (id, email, email_key, name, code_step, state, standing, secret, demo, made_at)"
                                    + " select ?, ?, ?, ?, 0, state, standing, secret, demo, made_at from account where email = ?")
                    .params(
                            account,
                            account + "@evenhand.example",
                            account + "@evenhand.example",
                            account,
                            "provider@evenhand.example")
                    .update();
            jdbc.sql("insert into notice_follower (tender, account, language, since) values (?, ?, 'en', ?)")
                    .params(tender.value(), account, Moments.at(since))
                    .update();
        }
    }
}
