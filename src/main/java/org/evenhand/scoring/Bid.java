package org.evenhand.scoring;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * Part of a bid that scoring may know. It holds nothing of who the provider is: no name, legal form or address.
 *
 * @param deployedFte staff this bid would put on this contract, full-time equivalents
 * @param facts answers to gates and banded questions, among them {@code regulated} and {@code cqcRating}
 */
public record Bid(
        BidId id,
        OffsetDateTime received,
        Optional<Money> price,
        Optional<Quantity> deployedFte,
        SortedMap<FactName, FactValue> facts,
        List<Commitment> commitments,
        List<Outcome> outcomes,
        Optional<Withdrawal> withdrawn,
        Optional<Disregard> disregarded) {

    /**
     * A promise of so much of one measure.
     *
     * @param embedded built into the service rather than added to it
     * @param how the provider's own words
     */
    public record Commitment(
            MeasureId measure, Quantity quantity, boolean embedded, Optional<String> how, List<Evidence> evidence) {}

    /**
     * People asked, and people for whom the indicator improved.
     *
     * @param evidence the page the figures come from
     */
    public record Outcome(IndicatorId indicator, Quantity people, Quantity improved, Optional<Evidence> evidence) {}

    /**
     * A place in one of the bidder's documents.
     *
     * @param page counted from 1; empty for the whole document
     * @param quote the words relied on
     * @param lookUp what looking there came to
     */
    public record Evidence(String file, Optional<Integer> page, Optional<String> quote, LookUp lookUp) {}

    /** The provider took the bid back. */
    public record Withdrawal(OffsetDateTime at, String reason) {}

    /** The buyer set the bid aside after asking the bidder. */
    public record Disregard(Cause because, Optional<String> asked, Optional<String> explanation, String reason) {}

    /** Reason for which a bid may be set aside. */
    public enum Cause {
        ABNORMALLY_LOW,
        BREACH
    }
}
