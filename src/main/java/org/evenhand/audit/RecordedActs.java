package org.evenhand.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record says of some acts. It is to be believed once {@link ChainCheck} has found the record whole. */
public final class RecordedActs {

    /**
     * An act as it was recorded.
     *
     * @param seq its number in the record
     * @param subject on what it was done
     */
    public record Recorded(long seq, String subject, Optional<String> why, SortedMap<String, String> details) {}

    private RecordedActs() {}

    /**
     * Every act of some kinds, the first one first.
     *
     * @param acts such as {@code tenders.published}
     */
    public static List<Recorded> of(DataSource database, List<String> acts) {
        return JdbcClient.create(database)
                .sql("select seq, subject_id, why, details from audit_record where act in (:acts) order by seq")
                .param("acts", acts)
                .query((row, number) -> new Recorded(
                        row.getLong("seq"),
                        row.getString("subject_id"),
                        Optional.ofNullable(row.getString("why")),
                        CanonicalJson.read(row.getString("details"))))
                .list();
    }
}
