package org.evenhand.shared.words;

import java.math.BigDecimal;

/** Messages and figures in the language of one reader. */
public interface LocalisedMessages extends MessageLookup {

    /** Tells whether there is a message for the key. */
    boolean knows(String key);

    /** An exact figure: {@code 1,300}, {@code 0.6923076923}; at most ten significant digits. */
    String number(BigDecimal figure);

    /** A sum of money: {@code £600,000}, {@code £12.50}. */
    String money(BigDecimal amount, String currency);

    /** A fraction as a percentage: {@code 0.125} is written {@code 12.5%}. */
    String percent(BigDecimal fraction);

    /** An id as words: {@code paid-hours} becomes {@code paid hours}. */
    static String plain(String id) {
        return id.replace('-', ' ').replace('_', ' ').replaceAll("\\bfte\\b", "FTE");
    }
}
