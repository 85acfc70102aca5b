package org.evenhand.samples.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.scoring.BidId;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages of the sample tenders, relative to the application's own. */
public final class SamplesNavigation {

    static final String HOME = "samples";

    private SamplesNavigation() {}

    /** What is bought and how it is judged. */
    public static String tender(String folder) {
        return "tender/" + part(folder);
    }

    /** The score sheet. */
    public static String scores(String folder) {
        return tender(folder) + "/scores";
    }

    /** What the panel gave, and why. */
    static String marks(String folder) {
        return tender(folder) + "/marks";
    }

    /** The score sheet beside how a bid came to its total. */
    static String total(String folder, BidId bid) {
        return scores(folder) + "/" + part(bid.value());
    }

    /** Two score sheets side by side. */
    public static String compare(String left, String right) {
        return "compare/" + part(left) + "/" + part(right);
    }

    private static String part(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
