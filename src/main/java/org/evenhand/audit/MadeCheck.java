package org.evenhand.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Result of a check of the whole record, as it is kept for those who read the record.
 *
 * @param upTo the number of the last record that holds
 */
public record MadeCheck(Way way, Instant at, long upTo, Outcome outcome) {

    /** Way in which a check was begun. */
    public enum Way {
        /** By the service itself, once a day. */
        BY_ITSELF,
        /** By whoever looks after the machine. */
        BY_COMMAND;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Outcome of a check. */
    public enum Outcome {
        /** Every record is as it was written. */
        WHOLE,
        /** So is the record; something beside it is not as the record says. */
        FOUND,
        /** A record was changed, moved or removed. */
        BROKEN;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * What came of a check.
     *
     * @param found whether something beside the record is not as it says
     */
    public static MadeCheck of(ChainCheck.Report report, boolean found, Way way, Instant at) {
        return switch (report) {
            case ChainCheck.Report.Whole whole ->
                new MadeCheck(way, at, whole.records(), found ? Outcome.FOUND : Outcome.WHOLE);
            case ChainCheck.Report.Broken broken ->
                new MadeCheck(way, at, Math.max(0, broken.seq() - 1), Outcome.BROKEN);
        };
    }

    /** The last one that was made; empty where there was none. */
    public static Optional<MadeCheck> last(JdbcClient database) {
        return database.sql("select * from record_check order by at desc, id fetch first 1 rows only")
                .query((row, number) -> new MadeCheck(
                        Way.valueOf(row.getString("made")),
                        Moments.read(row, "at"),
                        row.getLong("up_to"),
                        Outcome.valueOf(row.getString("outcome"))))
                .optional();
    }

    /** Keeps it. */
    public void keep(JdbcClient database) {
        database.sql("insert into record_check (id, made, at, up_to, outcome) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), way.name(), Moments.at(at), upTo, outcome.name())
                .update();
    }
}
