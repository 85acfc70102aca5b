package org.evenhand.scoring.tender;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Weight;

/**
 * Part of a tender that scoring must know: how large the contract is and how bids are judged. One tender is one lot.
 */
public record Tender(
        TenderId id,
        OffsetDateTime deadline,
        ContractSize contract,
        Award award,
        Rounding rounding,
        SortedMap<SectionId, WeightBounds> weightBounds,
        List<Section> sections,
        List<Criterion> criteria,
        List<RuleText> rules) {

    /** The same tender, rounded otherwise. */
    public Tender rounded(Rounding otherwise) {
        return new Tender(id, deadline, contract, award, otherwise, weightBounds, sections, criteria, rules);
    }

    /**
     * Bounds of the sum of the weights of one section.
     *
     * @param whole whether the sum must be a whole number
     */
    public record WeightBounds(Optional<Weight> min, Optional<Weight> max, boolean whole) {}
}
