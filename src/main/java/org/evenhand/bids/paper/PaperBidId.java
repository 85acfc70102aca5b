package org.evenhand.bids.paper;

import java.util.UUID;
import org.evenhand.shared.OrganisationId;

/** Name of a bid on paper in Evenhand’s own books. */
public record PaperBidId(String value) {

    private static final int LETTERS = 8;

    static PaperBidId random() {
        return new PaperBidId(UUID.randomUUID().toString());
    }

    /** What stands for its provider, which may have no account here, among those who bid. */
    public OrganisationId provider() {
        return new OrganisationId("paper-" + value.substring(0, Math.min(LETTERS, value.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
