package org.evenhand.scoring.tender;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * The same tender with one criterion and no other, so that nothing else of a bid is asked for. What the criterion is worth
     * is all that can be had, in points.
     *
     * @param own the text of its rule where that is a rule of one's own
     */
    public Tender only(Criterion criterion, List<RuleText> own) {
        Optional<Weight> weight = criterion.weight().or(criterion::worth);
        return new Tender(
                id,
                deadline,
                contract,
                Award.by(new AwardMethod.WeightedSum(), weight),
                rounding,
                new TreeMap<>(),
                sections.stream()
                        .filter(section ->
                                criterion.section().filter(section.id()::equals).isPresent())
                        .map(section -> new Section(section.id(), section.title(), Optional.empty(), 1))
                        .toList(),
                List.of(new Criterion(
                        criterion.id(),
                        criterion.section(),
                        criterion.title(),
                        weight,
                        Optional.empty(),
                        criterion.counts(),
                        criterion.scheme())),
                own);
    }

    /**
     * Bounds of the sum of the weights of one section.
     *
     * @param whole whether the sum must be a whole number
     */
    public record WeightBounds(Optional<Weight> min, Optional<Weight> max, boolean whole) {}
}
