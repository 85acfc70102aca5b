package org.evenhand.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.audit.chain.AuditEntry;
import org.evenhand.audit.reading.AuditRecord;
import org.evenhand.record.Actor;
import org.evenhand.record.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads audit events off the record for comparison. It is to be believed once {@link ChainCheck} has found the record
 * whole.
 */
public final class RecordedActs {

    private RecordedActs() {}

    /**
     * Every act of some kinds, the first one first.
     *
     * @param acts such as {@code tenders.published}
     */
    public static List<RecordedEvent> of(JdbcClient database, Set<String> acts) {
        return database.sql("select " + AuditEntry.COLUMNS + " from audit_record where act in (:acts) order by seq")
                .param("acts", acts)
                .query((row, number) -> onRecord(AuditRecord.of(AuditEntry.of(row))))
                .list();
    }

    private static RecordedEvent onRecord(AuditRecord record) {
        Optional<String> by = switch (record.who()) {
            case Actor.Person person -> Optional.of(person.name());
            case Actor.Holder holder -> Optional.of(holder.name());
            case Actor.Stranger stranger -> Optional.empty();
            case Actor.Evenhand evenhand -> Optional.empty();
        };
        return new RecordedEvent(
                record.seq(),
                record.at(),
                record.act(),
                by,
                record.on(),
                record.organisation(),
                record.tender(),
                record.why(),
                record.details());
    }
}
