package org.evenhand.bids.partners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Repository of where links of partners lead, and of what was asked of each address: in rows like those of drafts, so that nobody sees that there are
 * any. Whether one still holds stands in the bid.
 */
@Component
class PartnerRows {

    private static final String LINK = "link of a partner";
    private static final String SHELF = "asked of an address";
    private static final int MOST = 300;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DraftRows rows;

    PartnerRows(DraftRows rows) {
        this.rows = rows;
    }

    /** A partner of a bid. */
    record Place(BidReference bid, int partner) {}

    /** A request to an address. */
    record Asked(Place place, Instant at) {}

    private record Written(String provider, String tender, String lot, int partner, String at) {

        static Written of(Asked asked) {
            BidReference bid = asked.place().bid();
            return new Written(
                    bid.provider().value(),
                    bid.tender().value(),
                    bid.lot(),
                    asked.place().partner(),
                    asked.at().toString());
        }

        Asked read() {
            BidReference bid = new BidReference(new OrganisationId(provider), new TenderId(tender), lot);
            return new Asked(new Place(bid, partner), Instant.parse(at));
        }
    }

    /** Keeps where a link leads to, by its hash, and that an address was asked. */
    void add(String link, String address, Asked asked) {
        rows.keepNote(link, LINK, JSON.writeValueAsString(Written.of(asked)));
        List<Written> all = new ArrayList<>(
                rows.note(address, SHELF).map(PartnerRows::shelf).orElse(List.of()));
        all.add(Written.of(asked));
        rows.keepNote(address, SHELF, JSON.writeValueAsString(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    private static List<Written> shelf(String text) {
        return List.of(JSON.readValue(text, Written[].class));
    }

    /** Where a link leads to, by its hash; empty where there never was such a link. */
    Optional<Place> link(String hash) {
        return rows.readNote(hash, LINK)
                .map(text -> JSON.readValue(text, Written.class).read().place());
    }

    /** What was asked of an address, the first first. */
    List<Asked> of(String address) {
        return rows.readNote(address, SHELF).map(PartnerRows::shelf).orElse(List.of()).stream()
                .map(Written::read)
                .toList();
    }
}
