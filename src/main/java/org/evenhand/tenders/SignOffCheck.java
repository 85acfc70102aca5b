package org.evenhand.tenders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares each buyer’s signatures, and what was taken back, with the acts of signing. */
public final class SignOffCheck implements RecordCheck {

    private record Key(String tender, String buyer) {

        private String said() {
            return " of " + buyer + " under the tender " + tender;
        }
    }

    @Override
    public Set<String> acts() {
        return Set.of(TenderAuditEvent.SIGNED_OFF.code(), TenderAuditEvent.SIGN_OFF_TAKEN_BACK.code());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<Key, Deque<RecordedEvent>> left = new LinkedHashMap<>();
        acts.forEach(
                act -> left.computeIfAbsent(key(act), any -> new ArrayDeque<>()).add(act));
        List<String> found = new ArrayList<>();
        database.sql("select * from tender_sign_off order by tender, organisation, number")
                .query(row -> {
                    Key key = new Key(row.getString("tender"), row.getString("organisation"));
                    RecordedEvent said =
                            left.getOrDefault(key, new ArrayDeque<>()).poll();
                    String signature = "Signature " + row.getInt("number") + key.said();
                    if (said == null) {
                        found.add(signature + " was never given.");
                    } else if (!isAsGiven(row, said)) {
                        found.add(signature + " is not what was signed." + said.said());
                    }
                });
        left.forEach((key, missing) -> missing.forEach(
                said -> found.add("A signature" + key.said() + " was given and is there no more." + said.said())));
        return new Compared(acts.size() + " signatures", found);
    }

    private static Key key(RecordedEvent act) {
        return new Key(
                act.tender().map(TenderId::value).orElse(""),
                act.organisation().map(OrganisationId::value).orElse(""));
    }

    private static boolean isAsGiven(ResultSet row, RecordedEvent said) throws SQLException {
        return row.getBoolean("signed") == said.act().equals(TenderAuditEvent.SIGNED_OFF.code())
                && said.says("hash", row.getString("digest"))
                && said.isBy(row.getString("signed_by"))
                && said.isAt(Moments.read(row, "signed_at"));
    }
}
