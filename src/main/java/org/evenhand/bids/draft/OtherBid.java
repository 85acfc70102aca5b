package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.bids.draft.DraftingBids.Shown;

/**
 * Another bid of the same organisation, as it is compared with the one that is written.
 *
 * @param name the tender, and the lot where there is one
 */
public record OtherBid(BidReference reference, String name) {

    /** What of a bid is compared. */
    public static OtherBid of(Shown shown) {
        List<String> names = new ArrayList<>(List.of(shown.published().title()));
        shown.published().content().lotName(shown.draft().reference().lot()).ifPresent(names::add);
        return new OtherBid(shown.draft().reference(), String.join(", ", names));
    }
}
