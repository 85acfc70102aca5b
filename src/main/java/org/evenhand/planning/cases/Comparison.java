package org.evenhand.planning.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Range;
import org.evenhand.planning.CaseItem;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/**
 * The arrangement against one alternative.
 *
 * @param alternative which one
 * @param ranges costs for one person and year, shares and rates as fractions
 */
public record Comparison(CaseItem alternative, Map<Input, Range> ranges) {

    /** Figure from which a saving is reckoned. Costs are for one person and year, shares and rates are fractions. */
    public enum Input {
        ARRANGEMENT_COST(CaseItem.ARRANGEMENT_COST),
        /** The cost of the alternative compared with; which one, the comparison says. */
        ALTERNATIVE(CaseItem.ALTERNATIVE_1),
        SHARE(CaseItem.SHARE),
        PEOPLE(CaseItem.PEOPLE),
        YEARS(CaseItem.YEARS),
        SET_UP(CaseItem.SET_UP),
        RATE(CaseItem.RATE);

        private final CaseItem item;

        Input(CaseItem item) {
            this.item = item;
        }

        /** The item of the case that holds it, or one of its kind. */
        public CaseItem item() {
            return item;
        }
    }

    /** Savings in today's value if one input is at its low or high figure and the others are likely. */
    public record Swing(Input input, Money atLow, Money atHigh) {
        /** How far the two lie apart. */
        public Money size() {
            return new Money(atHigh.amount().subtract(atLow.amount()).abs());
        }
    }

    /**
     * Saving of one year, all figures being likely; below zero is a cost.
     *
     * @param number the first year is 1
     * @param avoided what would have been paid for the alternative: people × share × its cost
     * @param arrangement what the arrangement costs: people × its cost
     * @param once what is paid once, in the first year
     * @param saved {@code avoided} less the two costs
     * @param divisor (1 + r)ⁿ⁻¹ for year n and the discount rate r
     * @param discounted {@code saved} ÷ {@code divisor}, which is today’s value
     */
    public record Year(
            int number,
            Money avoided,
            Money arrangement,
            Money once,
            Money saved,
            BigDecimal divisor,
            Money discounted) {}

    /** Copies the ranges. */
    public Comparison {
        ranges = Map.copyOf(ranges);
    }

    /** A comparison with each alternative of a case; none while figures are missing or out of order. */
    public static List<Comparison> of(BusinessCase written) {
        if (!written.missing().isEmpty() || !written.outOfOrder().isEmpty()) {
            return List.of();
        }
        return written.alternatives().stream()
                .map(alternative -> of(written, alternative))
                .toList();
    }

    private static Comparison of(BusinessCase written, CaseItem alternative) {
        Map<Input, Range> ranges = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            CaseItem item = input == Input.ALTERNATIVE ? alternative : input.item();
            ranges.put(input, written.yearly(item).orElseThrow());
        }
        return new Comparison(alternative, ranges);
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
    public List<Year> years() {
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
