package org.evenhand.tenders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.notices.PublicationCheck;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderFields;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares who buys under each tender with the acts of inviting and leaving, and with the buyers that its notice names: their
 * rights to read and to be asked hang on these rows.
 */
public final class BuyerCheck implements RecordCheck {

    private record Key(String tender, String buyer) {}

    @Override
    public Set<String> acts() {
        return Stream.concat(
                        PublicationCheck.PUBLISHING.stream(),
                        Stream.of(TenderAuditEvent.TENDER_CHANGED.code(), TenderAuditEvent.BUYER_LEFT.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Set<Key> invited = acts.stream()
                .filter(act -> act.says("field", TenderFields.BUYER.place()))
                .map(act -> new Key(act.on().id(), act.detail("to").orElse("")))
                .collect(Collectors.toSet());
        Set<Key> left = acts.stream()
                .filter(act -> act.act().equals(TenderAuditEvent.BUYER_LEFT.code()))
                .map(act -> new Key(
                        act.on().id(), act.detail(TenderAuditEvent.ORGANISATION).orElse("")))
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        Map<Key, Integer> there = new HashMap<>();
        database.sql("select b.tender, b.organisation, b.since_version, t.organisation as lead"
                        + " from tender_buyer b join tender t on t.id = b.tender where b.left_at is null"
                        + " order by b.tender, b.part")
                .query(row -> {
                    Key key = new Key(row.getString("tender"), row.getString("organisation"));
                    there.put(key, row.getInt("since_version"));
                    if (!key.buyer().equals(row.getString("lead"))
                            && !invited.contains(key)
                            && !TenderCheck.INVENTED.contains(key.tender())) {
                        found.add(said(key) + " is a buyer, and nobody invited it.");
                    }
                });
        Map<TenderId, Set<OrganisationId>> published = PublicationCheck.buyers(database, acts);
        published.forEach((tender, buyers) -> buyers.stream()
                .map(buyer -> new Key(tender.value(), buyer.value()))
                .filter(key -> !left.contains(key) && there.getOrDefault(key, 0) == 0)
                .map(key -> said(key) + " is named in its notice, and is no buyer that the notice binds any more.")
                .forEach(found::add));
        return new Compared(there.size() + " buyers", found);
    }

    private static String said(Key key) {
        return key.buyer() + " under the tender " + key.tender();
    }
}
