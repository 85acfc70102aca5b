package org.evenhand.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;

/** The chain of records: each holds the hash of the one before it, and one row, the head, names the last of them. */
public final class AuditChain {

    /** What stands where the first record names the hash before it. */
    static final String GENESIS =
            Sha256.of("Evenhand: the record of acts begins here.").hex();

    public static final String INSERT = "insert into audit_record (" + AuditEntry.COLUMNS + ") values ("
            + Stream.generate(() -> "?")
                    .limit(AuditEntry.COLUMNS.split(",", -1).length)
                    .collect(Collectors.joining(", "))
            + ")";

    private record Head(long seq, String hash) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String lockHead;

    public AuditChain(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lockHead = "select seq, hash from audit_head where id = 1"
                + AuditDialect.of(jdbc).forUpdate();
    }

    /**
     * Appends acts in the transaction that is under way. From here until it ends nobody else can append, so it is to end
     * at once.
     */
    public void append(List<AuditEvent> acts) {
        Head head = jdbc.query(lockHead, (row, number) -> new Head(row.getLong("seq"), row.getString("hash"))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The head of the record is missing"));
        List<Object[]> links = new ArrayList<>();
        for (AuditEvent auditEvent : acts) {
            AuditEntry next = AuditEntries.next(auditEvent, clock.instant(), head.seq() + 1, head.hash());
            links.add(next.values());
            head = new Head(next.seq(), Objects.requireNonNull(next.hash()));
        }
        jdbc.batchUpdate(INSERT, links);
        jdbc.update("update audit_head set seq = ?, hash = ? where id = 1", head.seq(), head.hash());
    }
}
