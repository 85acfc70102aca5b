package org.evenhand.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.Decimals;

/** Item of which a business case is made; all but the first are figures, each likely, low and high, with a source. */
public enum CaseItem {
    /** What it is about, and in which prices. */
    ABOUT(Kind.WORDS),
    /** What the arrangement costs for one person, in pounds a week or a year. */
    ARRANGEMENT_COST(Kind.MONEY),
    /** What else would be bought for one person, in pounds a week or a year. */
    ALTERNATIVE_1(Kind.MONEY),
    ALTERNATIVE_2(Kind.MONEY),
    ALTERNATIVE_3(Kind.MONEY),
    /** The percentage of people for whom the alternative would otherwise have been bought. */
    SHARE(Kind.PERCENT),
    /** How many people are in the arrangement at a time. */
    PEOPLE(Kind.COUNT),
    /** For how many whole years. */
    YEARS(Kind.YEARS),
    /** What has to be paid once, at the start. */
    SET_UP(Kind.MONEY),
    /** The discount rate, a percentage a year. */
    RATE(Kind.PERCENT);

    /** The longest time for which one discount rate is used: the Green Book's falls after 30 years. */
    public static final int LONGEST = 30;

    /** A year is counted as 52 weeks. */
    static final BigDecimal WEEKS = new BigDecimal(52);

    /** Unit in which the figure of an item is counted. */
    public enum Kind {
        WORDS,
        MONEY,
        PERCENT,
        COUNT,
        YEARS
    }

    private final Kind kind;

    CaseItem(Kind kind) {
        this.kind = kind;
    }

    /** What its figure is counted in. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is something else that could be bought. */
    public boolean isAlternative() {
        return this == ALTERNATIVE_1 || this == ALTERNATIVE_2 || this == ALTERNATIVE_3;
    }

    /** Whether its figure is for a week or a year, as the case says. */
    public boolean isPerPeriod() {
        return this == ARRANGEMENT_COST || isAlternative();
    }

    /** The alternatives, in order. */
    public static List<CaseItem> alternatives() {
        return List.of(ALTERNATIVE_1, ALTERNATIVE_2, ALTERNATIVE_3);
    }

    /** What is written of it, in the order in which it is asked. */
    public List<CasePart> parts() {
        if (this == ABOUT) {
            return List.of(CasePart.TITLE, CasePart.ARRANGEMENT, CasePart.PERIOD, CasePart.PRICE_YEAR);
        }
        List<CasePart> figures = List.of(CasePart.LIKELY, CasePart.LOW, CasePart.HIGH, CasePart.SOURCE);
        return isAlternative()
                ? Stream.concat(Stream.of(CasePart.NAME), figures.stream()).toList()
                : figures;
    }

    /** The word in addresses, in message keys and in the database: {@code arrangement-cost}. */
    public String word() {
        return Constants.word(this);
    }

    /** The item of that word. */
    public static Optional<CaseItem> of(String word) {
        return Constants.of(CaseItem.class, word);
    }

    /** A kept figure as it is reckoned with: percentages as fractions. */
    BigDecimal reckoned(String kept) {
        BigDecimal figure = new BigDecimal(kept);
        return kind == Kind.PERCENT ? figure.movePointLeft(2) : figure;
    }

    /** A reckoned figure as it is written: fractions as percentages. */
    public BigDecimal written(BigDecimal reckoned) {
        return Decimals.settled(kind == Kind.PERCENT ? reckoned.movePointRight(2) : reckoned);
    }
}
