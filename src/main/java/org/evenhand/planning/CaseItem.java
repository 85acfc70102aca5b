package org.evenhand.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Decimals;

/** What a business case is made of; all but the first are figures, each likely, low and high, with a source. */
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

    /** What the figure of an item is counted in. */
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
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(CasePart.NAME), figures.stream())
                        .toList()
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

    /** An answer as it is kept: words cleaned, figures without signs and separators. */
    String clean(CasePart part, String text) {
        String words = PlainText.lines(text);
        return part.isFigure() || part == CasePart.PRICE_YEAR ? words.replaceAll("[£,%\\s]", "") : words;
    }

    /** Why a cleaned answer cannot stand, if it cannot; an empty one takes the answer away. */
    Optional<PlanRefusal> objection(CasePart part, String answer) {
        if (answer.isEmpty()) {
            return part == CasePart.TITLE ? Optional.of(PlanRefusal.TITLE_MISSING) : Optional.empty();
        }
        return switch (part) {
            case TITLE, ARRANGEMENT, NAME ->
                answer.length() > 120 ? Optional.of(PlanRefusal.TOO_LONG) : Optional.empty();
            case SOURCE -> answer.length() > 500 ? Optional.of(PlanRefusal.TOO_LONG) : Optional.empty();
            case PERIOD ->
                answer.equals("week") || answer.equals("year")
                        ? Optional.empty()
                        : Optional.of(PlanRefusal.NOT_A_CHOICE);
            case PRICE_YEAR -> answer.matches("(19|20)\\d\\d") ? Optional.empty() : Optional.of(PlanRefusal.NOT_A_YEAR);
            case LIKELY, LOW, HIGH -> figure(answer);
        };
    }

    private Optional<PlanRefusal> figure(String answer) {
        return switch (kind) {
            case MONEY ->
                answer.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.empty() : Optional.of(PlanRefusal.NOT_A_SUM);
            case PERCENT ->
                answer.matches("\\d{1,3}(\\.\\d{1,4})?") && new BigDecimal(answer).compareTo(new BigDecimal(100)) <= 0
                        ? Optional.empty()
                        : Optional.of(PlanRefusal.NOT_A_PERCENTAGE);
            case COUNT -> answer.matches("\\d{1,7}") ? Optional.empty() : Optional.of(PlanRefusal.NOT_A_COUNT);
            case YEARS ->
                answer.matches("\\d{1,2}") && Integer.parseInt(answer) >= 1 && Integer.parseInt(answer) <= LONGEST
                        ? Optional.empty()
                        : Optional.of(PlanRefusal.NOT_YEARS);
            case WORDS -> Optional.empty();
        };
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
