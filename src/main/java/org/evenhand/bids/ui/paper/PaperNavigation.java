package org.evenhand.bids.ui.paper;

import java.nio.charset.StandardCharsets;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of bids on paper, relative to the application. */
public final class PaperNavigation {

    /** All that came for a tender. */
    static final String ALL = "tender/:tender/bids-on-paper";

    /** Where one is registered. */
    static final String NEW = ALL + "/new";

    /** One of them. */
    static final String BID = ALL + "/:paper";

    /** Where it is corrected how one came. */
    static final String FACTS = BID + "/facts";

    /** A part of it, beside the scan. */
    static final String PART = BID + "/part/:part";

    /** Where a second person looks through it. */
    static final String LOOK = BID + "/look";

    private PaperNavigation() {}

    /** All that came on paper for a tender. */
    public static String all(TenderId tender) {
        return "tender/" + segment(tender.value()) + "/bids-on-paper";
    }

    static String register(TenderId tender) {
        return all(tender) + "/new";
    }

    static String bid(PaperBid bid) {
        return all(bid.tender()) + "/" + segment(bid.id().value());
    }

    static String facts(PaperBid bid) {
        return bid(bid) + "/facts";
    }

    static String part(PaperBid bid, String part) {
        return bid(bid) + "/part/" + segment(part);
    }

    static String look(PaperBid bid) {
        return bid(bid) + "/look";
    }

    static String picture(PaperBid bid, EvidenceId scan, int page) {
        return bid(bid) + "/scan/" + segment(scan.value()) + "/" + page;
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
