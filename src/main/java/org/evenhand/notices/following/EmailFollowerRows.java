package org.evenhand.notices.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of those who are told by e-mail, without an account, of changes to a published tender or of new ones. */
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
            Interest interest,
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

    /** Every wish of an address, whatever it is about. */
    List<EmailFollower> of(EmailAddress to) {
        return jdbc.sql("select * from notice_email_follower where email_key = ? order by asked_at, token")
                .param(to.key())
                .query(EmailFollowerRows::follower)
                .list();
    }

    void add(EmailFollower follower) {
        jdbc.sql("insert into notice_email_follower"
                        + " (token, tender, search, email, email_key, language, letters, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        follower.token(),
                        follower.interest().changes().map(TenderId::value).orElse(null),
                        follower.interest().search().map(TenderSearch::query).orElse(null),
                        follower.to().value(),
                        follower.to().key(),
                        follower.language().getLanguage(),
                        follower.letters(),
                        Moments.at(follower.askedAt())))
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

    /** Whether anybody confirmed that new tenders are looked through for them. */
    boolean areSearching() {
        return jdbc.sql("select count(*) from notice_email_follower"
                                + " where search is not null and confirmed_at is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who had confirmed by a moment that new tenders are looked through for them. */
    List<EmailFollower> searching(Instant by) {
        return jdbc.sql("select * from notice_email_follower where search is not null and confirmed_at <= ?"
                        + " order by confirmed_at, token")
                .param(Moments.at(by))
                .query(EmailFollowerRows::follower)
                .list();
    }

    private static EmailFollower follower(ResultSet row, int number) throws SQLException {
        return new EmailFollower(
                row.getString("token"),
                interest(row.getString("tender"), row.getString("search")),
                new EmailAddress(row.getString("email")),
                Locale.of(row.getString("language")),
                row.getInt("letters"),
                Moments.read(row, "asked_at"),
                Moments.maybe(row, "confirmed_at"));
    }

    private static Interest interest(@Nullable String tender, @Nullable String search) {
        return tender == null
                ? new Interest.NewTenders(TenderSearch.of(Objects.requireNonNull(search)))
                : new Interest.Changes(new TenderId(tender));
    }
}
