package org.evenhand.bids.ui.partners;

import java.nio.charset.StandardCharsets;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.partners.AnsweringByLink;
import org.springframework.web.util.UriUtils;

/** The addresses of what partners see, relative to the application. */
final class PartnersNavigation {

    /** Everything that others asked of the reader. */
    static final String ASKED = "asked-of-us";

    /** One of those. */
    static final String ONE = ASKED + "/:tender/:organisation/:lot/:partner";

    /** Where somebody who answered by a link is led. */
    static final String DONE = AnsweringByLink.PATH + "done";

    private PartnersNavigation() {}

    static String one(BidReference bid, int partner) {
        return ASKED + "/" + segment(bid.tender().value()) + "/"
                + segment(bid.provider().value()) + "/" + (bid.lot().isEmpty() ? "whole" : segment(bid.lot())) + "/"
                + partner;
    }

    /** The page behind a link. */
    static String link(String token) {
        return AnsweringByLink.PATH + segment(token);
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
