package org.evenhand.audit;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.Act;
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
class AuditTrail {

    static final String INSERT = "insert into audit_record (" + Link.COLUMNS + ") values ("
            + Stream.generate(() -> "?")
                    .limit(Link.COLUMNS.split(",", -1).length)
                    .collect(Collectors.joining(", "))
            + ")";

    private record Head(long seq, String hash) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String lockHead;

    AuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lockHead = "select seq, hash from audit_head where id = 1"
                + Dialect.of(jdbc).forUpdate();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Act act) {
        Head head = jdbc.query(lockHead, (row, number) -> new Head(row.getLong("seq"), row.getString("hash"))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The head of the record is missing"));
        Link next = Linking.next(act, clock.instant(), head.seq() + 1, head.hash());
        jdbc.update(INSERT, next.values());
        jdbc.update("update audit_head set seq = ?, hash = ? where id = 1", next.seq(), next.hash());
    }
}
