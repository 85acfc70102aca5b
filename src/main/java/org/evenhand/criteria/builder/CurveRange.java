package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.shared.figures.Decimals;

/**
 * The figure that grows from left to right in the curve of a criterion, and its range.
 *
 * @param of what is counted, as its code; empty for a price
 * @param place the figure of a bid that grows
 * @param target what earns the whole weight, or an end of what is looked at; empty where there is no such figure
 * @param steps where the curve may bend or leap
 */
public record CurveRange(
        Unit unit,
        String of,
        Place place,
        BigDecimal least,
        BigDecimal most,
        Optional<BigDecimal> target,
        List<BigDecimal> steps) {

    /** The unit of the figure that grows. */
    public enum Unit {
        QUANTITY,
        PER_WORKER,
        ANSWER,
        /** People better off of a hundred asked. */
        OF_HUNDRED,
        POUNDS
    }

    private static final int PARTS = 40;
    private static final int ROWS = 4;
    private static final int DECIMALS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Just before a step, so that it is drawn upright. */
    private static final BigDecimal NEAR = new BigDecimal("0.001");

    /** Copies the steps. */
    public CurveRange {
        steps = List.copyOf(steps);
    }

    /** A range that has yet to be given its end. */
    static CurveRange open(Unit unit, Place place, Optional<BigDecimal> target) {
        BigDecimal least = BigDecimal.ZERO;
        return new CurveRange(
                unit, place.of(), place, least, least, target, target.stream().toList());
    }

    CurveRange from(BigDecimal other) {
        return new CurveRange(unit, of, place, other, most, target, steps);
    }

    CurveRange until(BigDecimal other) {
        return new CurveRange(unit, of, place, least, other, target, steps);
    }

    CurveRange aimed(BigDecimal at) {
        return new CurveRange(unit, of, place, least, most, Optional.of(at), List.of(at));
    }

    /** What the bids offer of it, the least first; 0 where they say nothing. */
    SortedSet<BigDecimal> standing(Map<TrialBids.Size, Map<Place, String>> figures) {
        SortedSet<BigDecimal> standing = new TreeSet<>();
        figures.values().forEach(bid -> offered(bid).ifPresent(standing::add));
        if (standing.isEmpty()) {
            standing.add(BigDecimal.ZERO);
        }
        return standing;
    }

    /** What a bid offers of what grows; empty where it says nothing of it. */
    Optional<BigDecimal> offered(Map<Place, String> bid) {
        return switch (unit) {
            case PER_WORKER ->
                figure(bid, TrialBids.one(Figure.DEPLOYED))
                        .filter(workers -> workers.signum() > 0)
                        .flatMap(workers -> figure(bid, place).map(all -> all.divide(workers, Decimals.WORKING)));
            case OF_HUNDRED ->
                figure(bid, new Place(Figure.PEOPLE, of))
                        .filter(asked -> asked.signum() > 0)
                        .flatMap(asked -> figure(bid, place)
                                .map(better -> better.multiply(HUNDRED).divide(asked, Decimals.WORKING)));
            default -> figure(bid, place);
        };
    }

    private static Optional<BigDecimal> figure(Map<Place, String> bid, Place place) {
        return Optional.ofNullable(bid.get(place)).flatMap(typed -> TrialScoring.figure(place, typed));
    }

    /** A bid that offers so much, and else what such a bid needs. */
    Map<Place, String> bid(BigDecimal offered) {
        Map<Place, String> bid = new LinkedHashMap<>();
        bid.put(place, Decimals.plain(offered));
        switch (unit) {
            case PER_WORKER -> bid.put(TrialBids.one(Figure.DEPLOYED), "1");
            case OF_HUNDRED -> bid.put(new Place(Figure.PEOPLE, of), Decimals.plain(HUNDRED));
            default -> {}
        }
        return bid;
    }

    /** Every place at which the engine is asked, from left to right. */
    List<BigDecimal> places() {
        SortedSet<BigDecimal> places = new TreeSet<>();
        places.addAll(parts(most, PARTS));
        places.addAll(told());
        BigDecimal near = most.subtract(least).multiply(NEAR);
        for (BigDecimal step : inside()) {
            places.add(step);
            if (unit == Unit.QUANTITY || unit == Unit.ANSWER) {
                places.add(settled(step.subtract(near).max(least)));
            }
        }
        return List.copyOf(places);
    }

    /** Those that a table tells: the steps, or equal parts of the way to the target. */
    List<BigDecimal> told() {
        List<BigDecimal> inside = inside();
        if (inside.size() > 1) {
            SortedSet<BigDecimal> told = new TreeSet<>(inside);
            told.add(settled(least));
            told.add(settled(most));
            return List.copyOf(told);
        }
        return parts(target.filter(at -> at.compareTo(least) > 0).orElse(most), ROWS);
    }

    private List<BigDecimal> inside() {
        return steps.stream()
                .filter(step -> step.compareTo(least) >= 0 && step.compareTo(most) <= 0)
                .map(this::settled)
                .toList();
    }

    private List<BigDecimal> parts(BigDecimal end, int many) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal length = end.subtract(least);
        for (int i = 0; i <= many; i++) {
            parts.add(settled(least.add(
                    length.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(many), Decimals.WORKING))));
        }
        return parts;
    }

    /** As a bid can say it: people in ones, pounds in pence. */
    private BigDecimal settled(BigDecimal offered) {
        BigDecimal said = switch (unit) {
            case OF_HUNDRED -> offered.setScale(0, RoundingMode.HALF_UP);
            case POUNDS -> offered.setScale(2, RoundingMode.HALF_UP);
            default -> offered.setScale(Math.min(Math.max(offered.scale(), 0), DECIMALS), RoundingMode.HALF_UP);
        };
        return said.stripTrailingZeros();
    }
}
