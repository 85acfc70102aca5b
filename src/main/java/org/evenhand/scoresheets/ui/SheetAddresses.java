package org.evenhand.scoresheets.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.SectionId;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the pages of a scored tender, relative to the application's own.
 *
 * @param asked the page that says what is bought and how it is judged
 * @param scores the score sheet; the working of each figure stands below it
 */
public record SheetAddresses(String asked, String scores) {

    /** Where the working of a bid's total stands, below the score sheet. */
    public static final String OF_TOTAL = "/{bid}";

    /** The same of what a criterion gave a bid. */
    public static final String OF_CRITERION = "/{bid}/{criterion}";

    /** The same of a bid's points in a section. */
    public static final String OF_SECTION = "/{bid}/section/{section}";

    String working(BidId bid) {
        return scores + "/" + part(bid.value());
    }

    String working(BidId bid, CriterionId criterion) {
        return working(bid) + "/" + part(criterion.value());
    }

    String working(BidId bid, SectionId section) {
        return working(bid) + "/section/" + part(section.value());
    }

    /** The same place of a page, with the working's heading as where the reader goes on. */
    static String opening(String working) {
        return working + "#" + WorkingPanel.HEADING;
    }

    /** The name, on the score sheet, of the figure that leads to a working. */
    String figure(String working) {
        return "of" + working.substring(scores.length()).replace('/', '-');
    }

    private static String part(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
