package org.evenhand.planning.cases;

import static org.evenhand.shared.figures.Decimals.WORKING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.planning.cases.Comparison.Input;
import org.evenhand.planning.cases.Comparison.Year;
import org.evenhand.shared.Money;

/**
 * Saving with one figure for each input: cost avoided less what the arrangement costs.
 *
 * <ul>
 *   <li>for a person and year: <em>m = s × A − C</em>, with the cost <em>A</em> of the alternative, the cost <em>C</em> of
 *       the arrangement, and the share <em>s</em> of people for whom the alternative would otherwise have been bought. For
 *       the others nothing would have been bought, so that their arrangement is a cost and no saving (deadweight);
 *   <li>over all years: <em>n × m × Y − K</em>, with <em>n</em> people, <em>Y</em> years and <em>K</em> paid once at the
 *       start;
 *   <li>in today's value: <em>n × m × (1 + d + d² + … to Y terms) − K</em> with <em>d = 1 ÷ (1 + r)</em>.
 * </ul>
 *
 * Sources: the idea of a discount factor 1 ÷ (1 + r)ⁿ and the rate of 3.5 % a year in real terms for the first 30 years
 * are those of HM Treasury's Green Book (the rate as told in its review of discounting, terms of reference, 16 December
 * 2025). That the first year is not discounted (start of year, not mid-year) is our decision; that it is the Green Book's
 * custom too was not confirmed at its source.
 */
record Saving(Map<Input, BigDecimal> inputs) {

    Saving {
        inputs = new EnumMap<>(inputs);
    }

    BigDecimal of(Input input) {
        return inputs.getOrDefault(input, BigDecimal.ZERO);
    }

    /** The same with another figure for one input. */
    Saving with(Input input, BigDecimal figure) {
        Map<Input, BigDecimal> other = new EnumMap<>(inputs);
        other.put(input, figure);
        return new Saving(other);
    }

    private BigDecimal margin() {
        return of(Input.SHARE).multiply(of(Input.ALTERNATIVE), WORKING).subtract(of(Input.ARRANGEMENT_COST), WORKING);
    }

    /** 1 + d + d² + …, a term for each year. */
    private BigDecimal annuity() {
        BigDecimal factor = BigDecimal.ONE.divide(BigDecimal.ONE.add(of(Input.RATE)), WORKING);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < of(Input.YEARS).intValueExact(); year++) {
            sum = sum.add(term, WORKING);
            term = term.multiply(factor, WORKING);
        }
        return sum;
    }

    /** Saved for one person in one year. */
    Money perPersonAndYear() {
        return new Money(margin());
    }

    /** Saved over all years. */
    Money total() {
        return new Money(of(Input.PEOPLE)
                .multiply(margin(), WORKING)
                .multiply(of(Input.YEARS), WORKING)
                .subtract(of(Input.SET_UP), WORKING));
    }

    /** Saved over all years, in today's value. */
    Money discounted() {
        return new Money(of(Input.PEOPLE)
                .multiply(margin(), WORKING)
                .multiply(annuity(), WORKING)
                .subtract(of(Input.SET_UP), WORKING));
    }

    /** Year by year; added up, they are {@link #total()} and {@link #discounted()}. */
    List<Year> years() {
        BigDecimal avoided =
                of(Input.PEOPLE).multiply(of(Input.SHARE), WORKING).multiply(of(Input.ALTERNATIVE), WORKING);
        BigDecimal arrangement = of(Input.PEOPLE).multiply(of(Input.ARRANGEMENT_COST), WORKING);
        BigDecimal divisor = BigDecimal.ONE;
        List<Year> years = new ArrayList<>();
        for (int year = 1; year <= of(Input.YEARS).intValueExact(); year++) {
            BigDecimal once = year == 1 ? of(Input.SET_UP) : BigDecimal.ZERO;
            BigDecimal saved = avoided.subtract(arrangement, WORKING).subtract(once, WORKING);
            years.add(new Year(
                    year,
                    new Money(avoided),
                    new Money(arrangement),
                    new Money(once),
                    new Money(saved),
                    divisor,
                    new Money(saved.divide(divisor, WORKING))));
            divisor = divisor.multiply(BigDecimal.ONE.add(of(Input.RATE)), WORKING);
        }
        return years;
    }

    /** What {@link #discounted()} would be without what is paid once. */
    BigDecimal beforeSetUp() {
        return discounted().amount().add(of(Input.SET_UP), WORKING);
    }

    /** People × years in today's value: what one pound for a person and year adds up to. */
    BigDecimal weight() {
        return of(Input.PEOPLE).multiply(annuity(), WORKING);
    }
}
