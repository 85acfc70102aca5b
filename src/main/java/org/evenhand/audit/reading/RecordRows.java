package org.evenhand.audit.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.evenhand.audit.MadeCheck;
import org.evenhand.audit.chain.AuditEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record's rows, to be read. */
@Component
class RecordRows {

    /**
     * Some records in a row.
     *
     * @param earlier whether there are some with smaller numbers
     * @param later whether there are some with greater numbers
     */
    record Slice(List<AuditRecord> records, boolean earlier, boolean later) {}

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MadeCheck> lastCheck() {
        return MadeCheck.last(jdbc);
    }

    long count(RecordCondition recordCondition) {
        return jdbc.sql("select count(*) from audit_record where " + recordCondition.sql())
                .params(recordCondition.values())
                .query(Long.class)
                .single();
    }

    List<String> kinds(RecordCondition recordCondition) {
        return jdbc.sql("select distinct act from audit_record where " + recordCondition.sql() + " order by act")
                .params(recordCondition.values())
                .query(String.class)
                .list();
    }

    /** Up to so many records from a place on, in one order or the other. */
    Slice slice(RecordCondition recordCondition, PagePosition pagePosition, boolean newestFirst, int most) {
        boolean upwards =
                pagePosition.after().isPresent() || pagePosition.before().isEmpty() && !newestFirst;
        RecordCondition from = pagePosition
                .after()
                .map(seq -> recordCondition.and("seq > :seq", seq))
                .or(() -> pagePosition.before().map(seq -> recordCondition.and("seq < :seq", seq)))
                .orElse(recordCondition);
        List<AuditRecord> found = new ArrayList<>(
                jdbc.sql("select " + AuditEntry.COLUMNS + " from audit_record where " + from.sql() + " order by seq "
                                + (upwards ? "asc" : "desc") + " fetch first " + (most + 1) + " rows only")
                        .params(from.values())
                        .query((row, number) -> AuditRecord.of(AuditEntry.of(row)))
                        .list());
        boolean more = found.size() > most;
        if (more) {
            found.removeLast();
        }
        if (upwards == newestFirst) {
            Collections.reverse(found);
        }
        return new Slice(
                List.copyOf(found),
                upwards ? pagePosition.after().isPresent() : more,
                upwards ? more : pagePosition.before().isPresent());
    }
}
