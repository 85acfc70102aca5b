package org.evenhand.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.record.AuditBatch;
import org.evenhand.record.AuditEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends every act to the record, in the transaction of the act: both are kept or neither. From then until the
 * transaction ends nobody else can append, so an act is best published last.
 */
@Component
public class AuditTrail {

    public static final String INSERT = "insert into audit_record (" + AuditEntry.COLUMNS + ") values ("
            + Stream.generate(() -> "?")
                    .limit(AuditEntry.COLUMNS.split(",", -1).length)
                    .collect(Collectors.joining(", "))
            + ")";

    private record Head(long seq, String hash) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String lockHead;

    public AuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lockHead = "select seq, hash from audit_head where id = 1"
                + AuditDialect.of(jdbc).forUpdate();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AuditEvent auditEvent) {
        append(new AuditBatch(List.of(auditEvent)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void append(AuditBatch acts) {
        Head head = jdbc.query(lockHead, (row, number) -> new Head(row.getLong("seq"), row.getString("hash"))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The head of the record is missing"));
        List<Object[]> links = new ArrayList<>();
        for (AuditEvent auditEvent : acts.all()) {
            AuditEntry next = AuditEntries.next(auditEvent, clock.instant(), head.seq() + 1, head.hash());
            links.add(next.values());
            head = new Head(next.seq(), Objects.requireNonNull(next.hash()));
        }
        jdbc.batchUpdate(INSERT, links);
        jdbc.update("update audit_head set seq = ?, hash = ? where id = 1", head.seq(), head.hash());
    }
}
