package org.evenhand.audit;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.audit.chain.AuditChain;
import org.evenhand.record.AuditEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Appends to the record where no application runs, such as in a restore. */
public final class RecordingOutside {

    private RecordingOutside() {}

    /** Appends an act in the connection's transaction, which whoever began it commits. */
    public static void record(Connection connection, AuditEvent auditEvent, Instant now) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        new AuditChain(jdbc, Clock.fixed(now, ZoneOffset.UTC)).append(List.of(auditEvent));
    }
}
