package org.evenhand.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares how each published tender ended with the act that ended it. */
public final class EndingCheck implements RecordCheck {

    @Override
    public Set<String> acts() {
        return Set.of(NoticeAuditEvent.CANCELLED.code());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> left = new LinkedHashMap<>();
        acts.forEach(act -> left.put(act.on().id(), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select * from tender_ending order by tender").query(row -> {
            String tender = "The tender " + row.getString("tender");
            RecordedEvent said = left.remove(row.getString("tender"));
            if (said == null) {
                found.add(tender + " is said to be cancelled, and nobody cancelled it.");
            } else if (!isAsEnded(row, said)) {
                found.add(tender + " was not cancelled as is said." + said.said());
            }
        });
        left.forEach((tender, said) ->
                found.add("The tender " + tender + " was cancelled, and that is there no more." + said.said()));
        return new Compared(recorded + " cancelled tenders", found);
    }

    private static boolean isAsEnded(ResultSet row, RecordedEvent said) throws SQLException {
        return said.isBecause(row.getString("reason"))
                && said.isBy(row.getString("ended_by"))
                && said.isAt(Moments.read(row, "ended_at"));
    }
}
