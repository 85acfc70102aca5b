package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.shared.Quantity;
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

    private static final Section BESIDE_THE_GATE =
            new Section(new SectionId("beside-the-gate"), "", Optional.empty(), 1);

    /** Gives points beside a gate, as a tender of gates alone finds no winner. No bid offers what it asks for. */
    private static final Criterion BESIDE = new Criterion(
            new CriterionId("beside-the-gate"),
            Optional.of(BESIDE_THE_GATE.id()),
            "",
            Optional.of(new Weight(BigDecimal.ONE)),
            Optional.empty(),
            Counts.EITHER,
            new Scheme.Commitment(
                    new Scheme.Asked.OfMeasure(new MeasureId("beside-the-gate")),
                    new Scheme.Basis.Target(new ScaledTarget(new Quantity(BigDecimal.ONE), ScaledTarget.Per.CONTRACT)),
                    new Scheme.Bounds(Optional.empty(), Optional.empty())));

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
        Criterion alone = new Criterion(
                criterion.id(),
                criterion.section(),
                criterion.title(),
                weight,
                Optional.empty(),
                criterion.counts(),
                criterion.scheme());
        return new Tender(
                id,
                deadline,
                contract,
                Award.by(new AwardMethod.WeightedSum(), criterion.isGate() ? BESIDE.weight() : weight),
                rounding,
                new TreeMap<>(),
                Stream.concat(
                                sections.stream()
                                        .filter(section -> criterion
                                                .section()
                                                .filter(section.id()::equals)
                                                .isPresent())
                                        .map(section ->
                                                new Section(section.id(), section.title(), Optional.empty(), 1)),
                                criterion.isGate() ? Stream.of(BESIDE_THE_GATE) : Stream.empty())
                        .toList(),
                criterion.isGate() ? List.of(alone, BESIDE) : List.of(alone),
                own);
    }

    /**
     * Bounds of the sum of the weights of one section.
     *
     * @param whole whether the sum must be a whole number
     */
    public record WeightBounds(Optional<Weight> min, Optional<Weight> max, boolean whole) {}
}
