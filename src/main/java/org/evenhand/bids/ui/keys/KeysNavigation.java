package org.evenhand.bids.ui.keys;

import java.nio.charset.StandardCharsets;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of keys, relative to the application. */
final class KeysNavigation {

    /** All published tenders with who keeps their keys. */
    static final String KEYS = "keys";

    /** Who keeps the key to the bids of a tender. */
    static final String OF_TENDER = "tender/:tender/keys";

    /** The share of the signed-in person. */
    static final String SHARE = OF_TENDER + "/share";

    private KeysNavigation() {}

    static String ofTender(TenderId tender) {
        return "tender/" + UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8) + "/keys";
    }

    static String share(TenderId tender) {
        return ofTender(tender) + "/share";
    }
}
