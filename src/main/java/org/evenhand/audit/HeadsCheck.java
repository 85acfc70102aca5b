package org.evenhand.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.audit.reading.ReadingAuditEvent;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks whether the exported heads reach as far as they ought to. Whether they agree with the record is for {@link ChainCheck}.
 */
public final class HeadsCheck {

    /** The code of the act by which a backup replaces everything; what was exported before it is of another record. */
    public static final String RESTORED = "operations.restored";

    /** Twice as long as the service waits. */
    private static final Duration OLDEST_UNCOVERED = Duration.ofHours(2);

    private static final String EXPORTED = ReadingAuditEvent.HEAD_EXPORTED.code();

    private HeadsCheck() {}

    /**
     * Result of the check.
     *
     * @param found a sentence for whatever must not be
     * @param told a sentence for what somebody ought to know
     */
    public record Report(List<String> found, List<String> told) {}

    private record Uncovered(long seq, Instant at) {}

    /**
     * Looks at heads.
     *
     * @param isCopy whether they were kept elsewhere, and so need not be the newest
     * @param said what the file is called
     */
    public static Report check(JdbcClient database, List<ExportedHead> heads, boolean isCopy, String said) {
        List<String> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Instant now = now(database);
        long last = heads.stream().mapToLong(ExportedHead::seq).max().orElse(0);
        List<RecordedEvent> exports = exports(database);
        if (heads.isEmpty() && !exports.isEmpty()) {
            found.add(said + " is not there, or holds no heads, and the record says at number "
                    + exports.getFirst().seq() + " that one was written there: it was taken away or emptied. Check"
                    + " against a copy of it: ./evenhand audit verify --heads FILE");
        } else {
            missing(exports, heads, isCopy ? last : Long.MAX_VALUE)
                    .ifPresent(
                            act -> found.add("The line for record " + act.on().id() + " is missing in " + said
                                    + ", where it was written as the record says at number " + act.seq() + "."));
        }
        uncovered(database, last).ifPresent(first -> {
            if (isCopy && !heads.isEmpty()) {
                told.add("The copy reaches to record " + last + ". From record " + first.seq()
                        + " on the record is checked against itself only.");
            } else if (first.at().isBefore(now.minus(OLDEST_UNCOVERED)) && found.isEmpty()) {
                found.add("No exported head covers the records from " + first.seq() + " on, though they are older than"
                        + " two hours: they could have been written anew. Evenhand exports while it runs; see"
                        + " that it does, and that it can write " + said + ".");
            }
        });
        days(heads, LocalDate.ofInstant(now, ZoneOffset.UTC), said, told);
        return new Report(found, told);
    }

    /** The moment that it is by the clock of the database. */
    public static Instant now(JdbcClient database) {
        return database.sql("select current_timestamp")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** The exports into the file that belongs to this record. */
    private static List<RecordedEvent> exports(JdbcClient database) {
        List<RecordedEvent> acts = RecordedActs.of(database, Set.of(EXPORTED, RESTORED));
        long restored = acts.stream()
                .filter(act -> act.act().equals(RESTORED))
                .mapToLong(RecordedEvent::seq)
                .max()
                .orElse(0);
        return acts.stream()
                .filter(act -> act.act().equals(EXPORTED) && act.seq() > restored)
                .toList();
    }

    private static Optional<RecordedEvent> missing(List<RecordedEvent> exports, List<ExportedHead> heads, long upTo) {
        Set<String> there =
                heads.stream().map(head -> head.seq() + " " + head.hash()).collect(Collectors.toSet());
        return exports.stream()
                .filter(act -> act.seq() <= upTo)
                .filter(act ->
                        !there.contains(act.on().id() + " " + act.detail("hash").orElse("")))
                .findFirst();
    }

    private static Optional<Uncovered> uncovered(JdbcClient database, long last) {
        return database.sql("select seq, at from audit_record where seq > ? and act <> ? order by seq"
                        + " fetch first 1 rows only")
                .params(last, EXPORTED)
                .query((row, number) -> new Uncovered(row.getLong("seq"), Moments.read(row, "at")))
                .optional();
    }

    private static void days(List<ExportedHead> heads, LocalDate today, String said, List<String> told) {
        LocalDate before = LocalDate.MIN;
        for (ExportedHead head : heads) {
            if (head.day().isBefore(before)) {
                told.add("In " + said + " the line of " + head.day() + " stands after one of " + before
                        + ": a clock was wrong.");
            }
            if (head.day().isAfter(today)) {
                told.add("In " + said + " a line is of " + head.day()
                        + ", which is later than today: a clock was, or is," + " wrong.");
            }
            before = head.day();
        }
    }
}
