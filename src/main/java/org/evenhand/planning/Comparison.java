package org.evenhand.planning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/**
 * The arrangement against one alternative.
 *
 * @param alternative which one
 * @param ranges costs for one person and year, shares and rates as fractions
 */
public record Comparison(CaseItem alternative, Map<Input, Range> ranges) {

    /** What is saved in today's value if one input is at its low or high figure and the others are likely. */
    public record Swing(Input input, Money atLow, Money atHigh) {
        /** How far the two lie apart. */
        public Money size() {
            return new Money(atHigh.amount().subtract(atLow.amount()).abs());
        }
    }

    /** Copies the ranges. */
    public Comparison {
        ranges = Map.copyOf(ranges);
    }

    private Range range(Input input) {
        return Optional.ofNullable(ranges.get(input)).orElseThrow();
    }

    private Saving likely() {
        Map<Input, BigDecimal> figures = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            figures.put(input, range(input).likely());
        }
        return new Saving(figures);
    }

    /** Saved for one person in one year, all figures being likely; below zero is a cost. */
    public Money perPersonAndYear() {
        return likely().perPersonAndYear();
    }

    /** Saved over all years, all figures being likely. */
    public Money total() {
        return likely().total();
    }

    /** Saved over all years in today's value, all figures being likely. */
    public Money discounted() {
        return likely().discounted();
    }

    /** Year by year, all figures being likely; added up, they are {@link #total()} and {@link #discounted()}. */
    public List<CaseYear> years() {
        return likely().years();
    }

    /** One-way sensitivity: every input by itself, what moves the saving most first. */
    public List<Swing> swings() {
        Function<Swing, BigDecimal> size =
                swing -> Decimals.settled(swing.size().amount());
        return Arrays.stream(Input.values())
                .map(input -> new Swing(
                        input,
                        likely().with(input, range(input).low()).discounted(),
                        likely().with(input, range(input).high()).discounted()))
                .sorted(Comparator.comparing(size).reversed())
                .toList();
    }

    /** The figure of an input at which nothing is saved, counted as the input is; none where there is none. */
    public Optional<BigDecimal> breakEven(Input input) {
        return new BreakEven(likely()).of(input);
    }
}
