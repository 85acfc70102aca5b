package org.evenhand.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    long count(Where where) {
        return jdbc.sql("select count(*) from audit_record where " + where.sql())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    List<String> kinds(Where where) {
        return jdbc.sql("select distinct act from audit_record where " + where.sql() + " order by act")
                .params(where.values())
                .query(String.class)
                .list();
    }

    /** Up to so many records from a place on, in one order or the other. */
    Slice slice(Where where, Place place, boolean newestFirst, int most) {
        boolean upwards = place.after().isPresent() || place.before().isEmpty() && !newestFirst;
        Where from = place.after()
                .map(seq -> where.and("seq > :seq", seq))
                .or(() -> place.before().map(seq -> where.and("seq < :seq", seq)))
                .orElse(where);
        List<AuditRecord> found = new ArrayList<>(
                jdbc.sql("select " + Link.COLUMNS + " from audit_record where " + from.sql() + " order by seq "
                                + (upwards ? "asc" : "desc") + " fetch first " + (most + 1) + " rows only")
                        .params(from.values())
                        .query((row, number) -> AuditRecord.of(Link.of(row)))
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
                upwards ? place.after().isPresent() : more,
                upwards ? more : place.before().isPresent());
    }
}
