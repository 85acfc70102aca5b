package org.evenhand.bids;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.bids.keys.Custody;
import org.evenhand.bids.keys.KeyAuditEvent;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the key of each tender with the acts by which it was made and given to people: whoever put a key of their own in its
 * place could read what is sealed from then on.
 */
public final class TenderKeyCheck implements RecordCheck {

    private static final String MADE = KeyAuditEvent.MADE.code();
    private static final String GIVEN = KeyAuditEvent.GIVEN_TO_PEOPLE.code();

    @Override
    public Set<String> acts() {
        return Set.of(MADE, GIVEN);
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> last = new LinkedHashMap<>();
        acts.forEach(act -> last.put(act.on().id(), act));
        int recorded = last.size();
        List<String> found = new ArrayList<>();
        database.sql("select tender, public_key, custody from tender_key order by tender")
                .query(row -> {
                    String tender = row.getString("tender");
                    RecordedEvent said = last.remove(tender);
                    String hash = Sha256.of(Base64.getDecoder().decode(row.getString("public_key")))
                            .hex();
                    if (said == null) {
                        found.add("The key of the tender " + tender + " was never made.");
                    } else if (!said.says(KeyAuditEvent.HASH, hash)) {
                        found.add("The key of the tender " + tender + " is not the one that was made." + said.said());
                    } else if (!custody(said).equals(row.getString("custody"))) {
                        found.add("The key of the tender " + tender + " is not kept by whom it was left with."
                                + said.said());
                    }
                });
        last.forEach((tender, said) ->
                found.add("The key of the tender " + tender + " was made and is there no more." + said.said()));
        return new Compared(recorded + " keys of tenders", found);
    }

    private static String custody(RecordedEvent said) {
        return (said.act().equals(GIVEN) ? Custody.PEOPLE : Custody.SERVICE).word();
    }
}
