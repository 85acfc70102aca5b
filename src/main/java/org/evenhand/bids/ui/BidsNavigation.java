package org.evenhand.bids.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of bids, relative to the application. */
public final class BidsNavigation {

    /** Every bid of the reader's organisations. */
    public static final String BIDS = "bids";

    /** Where a bid for a tender is begun. */
    static final String BEGIN = "bid/:tender";

    /** One bid. */
    static final String BID = BEGIN + "/:organisation/:lot";

    /** One part of it. */
    static final String PART = BID + "/part/:part";

    /** Where it is looked at once more, and sealed. */
    static final String CHECK = BID + "/check";

    /** Where it is filled in without a connection. */
    static final String OFFLINE = BID + "/offline";

    /** Where answers are copied from an earlier one. */
    public static final String COPY = BID + "/copy";

    /** Where the people of an outcome are counted from a table. */
    public static final String OUTCOMES = BID + "/outcomes/:indicator";

    /** Where the partners that it names are asked to confirm. */
    public static final String PARTNERS = BID + "/partners";

    /** The receipt of a sealed bid. */
    static final String RECEIPT = BID + "/receipt/:number";

    /** The tenders whose bids the reader opens. */
    static final String OPENINGS = "openings";

    /** The opening of the bids for a tender. */
    static final String OPENING = "tender/:tender/bids";

    /** One bid, opened. */
    static final String OPENED = OPENING + "/:organisation/:lot";

    /** The lot in an address where the contract is not divided. */
    private static final String WHOLE = "whole";

    private BidsNavigation() {}

    static String begin(TenderId tender) {
        return "bid/" + segment(tender.value());
    }

    /** The address of a bid. */
    public static String bid(BidReference reference) {
        return begin(reference.tender()) + "/" + segment(reference.provider().value()) + "/" + lot(reference);
    }

    /** The address of a part of a bid. */
    public static String part(BidReference reference, BidPart part) {
        return bid(reference) + "/part/" + segment(part.name());
    }

    /** The address where a bid is looked at once more. */
    public static String check(BidReference reference) {
        return bid(reference) + "/check";
    }

    static String offline(BidReference reference) {
        return bid(reference) + "/offline";
    }

    /** The address where answers are copied into a bid. */
    public static String copy(BidReference reference) {
        return bid(reference) + "/copy";
    }

    /** The address where the people of an outcome are counted. */
    public static String outcomes(BidReference reference, String indicator) {
        return bid(reference) + "/outcomes/" + segment(indicator);
    }

    /** Where the partners that a bid names are asked to confirm. */
    public static String partners(BidReference reference) {
        return bid(reference) + "/partners";
    }

    static String receipt(BidReference reference, int number) {
        return bid(reference) + "/receipt/" + number;
    }

    static String opening(TenderId tender) {
        return "tender/" + segment(tender.value()) + "/bids";
    }

    static String opened(BidReference reference) {
        return opening(reference.tender()) + "/" + segment(reference.provider().value()) + "/" + lot(reference);
    }

    private static String lot(BidReference reference) {
        return reference.lot().isEmpty() ? WHOLE : segment(reference.lot());
    }

    /** The lot that an address names. */
    public static String lot(String segment, boolean divided) {
        return !divided && segment.equals(WHOLE) ? "" : segment;
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
