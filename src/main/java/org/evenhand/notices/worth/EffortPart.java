package org.evenhand.notices.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.evenhand.shared.Constants;

/**
 * Part of the work of answering a tender, with the hours that it is reckoned at. The figures are ours: chosen so that whoever bids
 * once a year and writes alone can plan by them, in the open, and in this one place. No law and no survey gives them.
 */
public enum EffortPart {
    /** Every word is read twice, once to decide and once to answer, at 100 words a minute: 3,000 words take an hour. */
    READING(1, 3_000),
    /** A hundred finished words take an hour: found out, written, read by somebody else, and made shorter. */
    QUESTION(1, 100),
    /** A figure that is promised takes two hours: reckoned, agreed with whoever must do it, and said how. */
    COMMITMENT(2, 1),
    /** A measure of a priced list takes half an hour: most are looked at, and not offered. */
    PRICED_MEASURE(1, 2),
    /** An outcome takes three hours: the answers of people are found, counted and checked. */
    OUTCOME(3, 1),
    /** A condition takes a quarter of an hour: it is met or not. */
    CONDITION(1, 4),
    /** What is to be shown takes three quarters of an hour: found, names taken out, copied. */
    EVIDENCE(3, 4),
    /** A price takes four hours: costs, pay and a second pair of eyes. */
    PRICE(4, 1),
    /** The whole is put together, checked, agreed to and sent in three hours. */
    CHECKING(3, 1);

    /** Words that an answer is reckoned at where its question names no limit: a page. */
    static final int WORDS_OF_AN_ANSWER = 500;

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final BigDecimal hours;
    private final BigDecimal of;

    EffortPart(int hours, int of) {
        this.hours = BigDecimal.valueOf(hours);
        this.of = BigDecimal.valueOf(of);
    }

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }

    /** Whether it is done again for every lot. */
    boolean isForEachLot() {
        return this == COMMITMENT || this == PRICED_MEASURE || this == PRICE;
    }

    /** Hours that so many of them take, to the quarter of an hour. */
    BigDecimal hours(int many) {
        return BigDecimal.valueOf(many)
                .multiply(hours)
                .multiply(QUARTERS)
                .divide(of, 0, RoundingMode.HALF_UP)
                .divide(QUARTERS);
    }
}
