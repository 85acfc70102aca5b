package org.evenhand.bids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.opening.BidAuditEvent;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.OpenedRows;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the bids that are kept as opened with what the record says that each opening found. */
public final class OpeningCheck implements RecordCheck {

    @Override
    public Set<String> acts() {
        return Set.of(BidAuditEvent.FOUND.code());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> left = new LinkedHashMap<>();
        acts.forEach(act -> left.put(act.on().id(), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        Map<String, Reading> tables = new LinkedHashMap<>();
        tables.put("select * from opened_bid order by tender, lot, organisation, number, outcome", OpenedRows::bid);
        tables.put("select * from opened_paper order by tender, lot, organisation", OpenedRows::fromPaper);
        tables.forEach((select, reading) -> database.sql(select).query(row -> {
            OpenedBid bid = reading.of(row);
            String name = BidAuditEvent.name(bid);
            RecordedEvent said = left.remove(name);
            if (said == null) {
                found.add("The bid " + name + " was never found at an opening.");
            } else if (!isAsFound(bid, Optional.ofNullable(row.getString("content")), said)) {
                found.add("The bid " + name + " is not what was found." + said.said());
            }
        }));
        left.forEach((name, said) -> found.add("The bid " + name + " was found and is there no more." + said.said()));
        return new Compared(recorded + " bids", found);
    }

    private interface Reading {
        OpenedBid of(ResultSet row) throws SQLException;
    }

    /** What is open fits its digest, and the digest, the moment and the outcome are those of the record. */
    private static boolean isAsFound(OpenedBid bid, Optional<String> content, RecordedEvent said) {
        boolean open = bid.outcome() == OpenedBid.Outcome.OPENED;
        return said.says(
                        BidAuditEvent.DIGEST, bid.digest().map(Object::toString).orElse(""))
                && said.says(BidAuditEvent.OUTCOME, bid.outcome().word())
                && said.says(BidAuditEvent.RECEIVED, bid.received().toString())
                && open == content.isPresent()
                && bid.content().isPresent() == content.isPresent()
                && content.map(text -> fits(bid, Sha256.of(text), said)).orElse(true);
    }

    /** The text with its price fits the digest of the whole; without it, the one that was recorded for that. */
    private static boolean fits(OpenedBid bid, Sha256 text, RecordedEvent said) {
        return bid.price() == OpenedBid.Price.OPEN
                ? bid.digest().equals(Optional.of(text))
                : said.says(BidAuditEvent.FIRST, text.toString());
    }
}
