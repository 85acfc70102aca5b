package org.evenhand.letters;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outgoing mail, as rows. */
@Repository
class OutgoingMails {

    /**
     * A letter that waits to be sent.
     *
     * @param id part of its Message-ID, the same in every attempt
     * @param attempts how often sending it has failed
     */
    record Mail(UUID id, Letter letter, Instant postedAt, int attempts) {}

    private final JdbcClient database;

    OutgoingMails(JdbcClient database) {
        this.database = database;
    }

    void keep(Mail mail) {
        Letter letter = mail.letter();
        database.sql("""
                        insert into outgoing_mail (id, recipient, subject, words, language, stop_address, attempts, posted_at)
                        values (:id, :to, :subject, :words, :language, :stop, :attempts, :at)""")
                .param("id", mail.id())
                .param("to", letter.to().value())
                .param("subject", letter.subject())
                .param("words", letter.text())
                .param("language", letter.language().toLanguageTag())
                .param("stop", letter.stop().map(URI::toString).orElse(null))
                .param("attempts", mail.attempts())
                .param("at", time(mail.postedAt()))
                .update();
    }

    /** The mail, while it has neither been sent nor given up. */
    Optional<Mail> waiting(UUID id) {
        return database.sql("select * from outgoing_mail where id = :id and words is not null")
                .param("id", id)
                .query((row, number) -> mail(row))
                .optional();
    }

    void sent(UUID id, Instant at) {
        database.sql("update outgoing_mail set words = null, stop_address = null, problem = null, sent_at = :at"
                        + " where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    void refused(UUID id, String problem) {
        database.sql("update outgoing_mail set attempts = attempts + 1, problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    void givenUp(UUID id, String problem, Instant at) {
        database.sql("""
                        update outgoing_mail
                        set words = null, stop_address = null, attempts = attempts + 1, problem = :problem, failed_at = :at
                        where id = :id""")
                .param("id", id)
                .param("problem", problem)
                .param("at", time(at))
                .update();
    }

    List<UndeliveredMail.Failed> failed(int most) {
        return database.sql("""
                        select * from outgoing_mail where failed_at is not null
                        order by failed_at desc, id fetch first :most rows only""")
                .param("most", most)
                .query((row, number) -> new UndeliveredMail.Failed(
                        new EmailAddress(row.getString("recipient")),
                        row.getString("subject"),
                        Moments.read(row, "posted_at"),
                        Moments.read(row, "failed_at"),
                        row.getString("problem")))
                .list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        Letter letter = new Letter(
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("words"),
                Locale.forLanguageTag(row.getString("language")),
                Optional.ofNullable(row.getString("stop_address")).map(URI::create));
        return new Mail(
                row.getObject("id", UUID.class), letter, Moments.read(row, "posted_at"), row.getInt("attempts"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
