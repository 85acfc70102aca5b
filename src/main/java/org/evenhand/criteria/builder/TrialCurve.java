package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Points;

/**
 * Points that a criterion gives for more or less of what it asks for: those of further bids that the engine scores beside the
 * three. Where the pool decides, no further bid changes what the pool is measured by ({@link CurveRanges}).
 *
 * @param axis what grows from left to right
 * @param most the weight
 * @param line places of the curve, from left to right
 * @param rows those of them that a table tells
 * @param bids where the three bids stand, as far as they have both figures
 */
public record TrialCurve(CurveRange axis, BigDecimal most, List<At> line, List<At> rows, Map<Size, At> bids) {

    /** An offer, with the points for it. */
    public record At(BigDecimal offered, BigDecimal points) {}

    /** Copies the lists. */
    public TrialCurve {
        line = List.copyOf(line);
        rows = List.copyOf(rows);
        bids = Map.copyOf(bids);
    }

    /**
     * The curve of a criterion that scores; empty where its points do not grow with one figure.
     *
     * @param figures what the three bids hold, all of them readable
     * @param scored what the criterion gives the three
     */
    public static Optional<TrialCurve> of(
            CriterionReading reading,
            ContractSize contract,
            Map<Size, Map<Place, String>> figures,
            Map<Size, Line> scored) {
        return CurveRanges.of(reading, contract, figures)
                .flatMap(range -> draw(range, reading, contract, figures, scored));
    }

    private static Optional<TrialCurve> draw(
            CurveRange range,
            CriterionReading reading,
            ContractSize contract,
            Map<Size, Map<Place, String>> figures,
            Map<Size, Line> scored) {
        List<BigDecimal> offered = range.places();
        List<BigDecimal> points = TrialScoring.beside(
                reading, contract, figures, offered.stream().map(range::bid).toList());
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<At> line = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            line.add(new At(offered.get(i), points.get(i)));
        }
        List<BigDecimal> told = range.told();
        Map<Size, At> bids = new EnumMap<>(Size.class);
        scored.forEach((size, one) -> one.points()
                .map(Points::value)
                .ifPresent(given -> range.offered(
                                Optional.ofNullable(figures.get(size)).orElse(Map.of()))
                        .ifPresent(x -> bids.put(size, new At(x, given)))));
        return Optional.of(new TrialCurve(
                range,
                reading.criterion().orElseThrow().most(),
                line,
                line.stream().filter(at -> told.contains(at.offered())).toList(),
                bids));
    }

    /** The least that earns the most points; of prices the highest. Empty where nothing earns any. */
    public Optional<At> best() {
        BigDecimal best = line.stream().map(At::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<At> earning = line.stream()
                .filter(at -> best.signum() > 0 && at.points().compareTo(best) == 0)
                .toList();
        return earning.isEmpty()
                ? Optional.empty()
                : Optional.of(axis.unit() == CurveRange.Unit.POUNDS ? earning.getLast() : earning.getFirst());
    }
}
