package org.evenhand.notices.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of those who follow a published tender by e-mail and without an account. */
@Repository
class EmailFollowerRows {

    /**
     * Somebody who asked.
     *
     * @param letters how many letters they were sent to confirm it
     * @param confirmedAt empty until they did
     */
    record EmailFollower(
            String token,
            TenderId tender,
            EmailAddress to,
            Locale language,
            int letters,
            Instant askedAt,
            Optional<Instant> confirmedAt) {}

    private final JdbcClient jdbc;

    EmailFollowerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EmailFollower> find(String token) {
        return jdbc.sql("select * from notice_email_follower where token = ?")
                .param(token)
                .query(EmailFollowerRows::follower)
                .optional();
    }

    Optional<EmailFollower> find(TenderId tender, EmailAddress to) {
        return jdbc.sql("select * from notice_email_follower where tender = ? and email_key = ?")
                .params(tender.value(), to.key())
                .query(EmailFollowerRows::follower)
                .optional();
    }

    void add(EmailFollower follower) {
        jdbc.sql("insert into notice_email_follower (token, tender, email, email_key, language, letters, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        follower.token(),
                        follower.tender().value(),
                        follower.to().value(),
                        follower.to().key(),
                        follower.language().getLanguage(),
                        follower.letters(),
                        Moments.at(follower.askedAt()))
                .update();
    }

    /** One more letter goes to whoever asked again. */
    void again(EmailFollower follower, Locale language, Instant now) {
        jdbc.sql("update notice_email_follower set letters = letters + 1, language = ?, asked_at = ? where token = ?")
                .params(language.getLanguage(), Moments.at(now), follower.token())
                .update();
    }

    boolean confirm(String token, Instant now) {
        return jdbc.sql("update notice_email_follower set confirmed_at = ? where token = ? and confirmed_at is null")
                        .params(Moments.at(now), token)
                        .update()
                > 0;
    }

    boolean remove(String token) {
        return jdbc.sql("delete from notice_email_follower where token = ?")
                        .param(token)
                        .update()
                > 0;
    }

    /** Those who never confirmed what they asked for before a moment are forgotten. */
    void forgetUnconfirmed(Instant before) {
        jdbc.sql("delete from notice_email_follower where confirmed_at is null and asked_at < ?")
                .param(Moments.at(before))
                .update();
    }

    /** How many letters to confirm were asked for since a moment, wherever they went. */
    int askedSince(Instant moment) {
        return jdbc.sql("select count(*) from notice_email_follower where asked_at >= ?")
                .param(Moments.at(moment))
                .query(Integer.class)
                .single();
    }

    /** Whether anybody confirmed. */
    boolean has(TenderId tender) {
        return jdbc.sql("select count(*) from notice_email_follower where tender = ? and confirmed_at is not null")
                        .param(tender.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who had confirmed by a moment. */
    List<EmailFollower> of(TenderId tender, Instant by) {
        return jdbc.sql("select * from notice_email_follower where tender = ? and confirmed_at <= ?"
                        + " order by confirmed_at, token")
                .params(tender.value(), Moments.at(by))
                .query(EmailFollowerRows::follower)
                .list();
    }

    private static EmailFollower follower(ResultSet row, int number) throws SQLException {
        return new EmailFollower(
                row.getString("token"),
                new TenderId(row.getString("tender")),
                new EmailAddress(row.getString("email")),
                Locale.of(row.getString("language")),
                row.getInt("letters"),
                Moments.read(row, "asked_at"),
                Moments.maybe(row, "confirmed_at"));
    }
}
