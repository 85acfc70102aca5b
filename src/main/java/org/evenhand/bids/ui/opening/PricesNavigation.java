package org.evenhand.bids.ui.opening;

import java.nio.charset.StandardCharsets;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of the opening of prices, relative to the application. */
public final class PricesNavigation {

    /** The opening of the prices of the bids for a tender. */
    static final String PRICES = "tender/:tender/bids/prices";

    /** The tenders whose bids the reader opens. */
    static final String OPENINGS = "openings";

    private PricesNavigation() {}

    /** Where the bids for a tender are opened. */
    static String opening(TenderId tender) {
        return "tender/" + UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8) + "/bids";
    }

    /** Where their prices are opened. */
    public static String prices(TenderId tender) {
        return opening(tender) + "/prices";
    }
}
