package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.scoring.tender.CriterionId;

/**
 * Background of a bid: what somebody who works at its organisation knows beside it.
 *
 * @param names of the tender and its buyers
 * @param units in what the measure of a criterion is counted; empty where that is not said
 * @param staff full-time equivalents that the profile states
 * @param others other bids of the organisation
 */
public record BidBackground(
        List<String> names, Function<CriterionId, String> units, Optional<BigDecimal> staff, List<OtherBid> others) {

    /** Nothing is known. */
    static final BidBackground UNKNOWN = new BidBackground(List.of(), criterion -> "", Optional.empty(), List.of());

    /** Copies the lists. */
    public BidBackground {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** The background of a bid. */
    public static BidBackground of(Shown shown, Optional<BigDecimal> staff, List<OtherBid> others) {
        return new BidBackground(
                OtherBid.names(shown), criterion -> shown.published().content().unit(criterion), staff, others);
    }
}
