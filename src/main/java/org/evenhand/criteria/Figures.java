package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.shared.Decimals;

/** Figures as people write them into a draft: {@code 650,000}, {@code £1,200.50}, {@code −3}. */
public final class Figures {

    private static final String PLAIN = "-?\\d{1,30}(\\.\\d{1,20})?";

    private Figures() {}

    /** The figure in plain notation; a text that is none stays as it was typed. */
    public static String tidy(String text) {
        String bare = text.strip().replaceAll("[\\u00a0\\u2009\\u202f ]", "").replace('\u2212', '-');
        if (bare.startsWith("£")) {
            bare = bare.substring(1);
        }
        if (bare.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            bare = bare.replace(",", "");
        }
        if (bare.matches("\\d{1,6}(\\.\\d{1,10})?%")) {
            bare = Decimals.plain(new BigDecimal(bare.substring(0, bare.length() - 1)).movePointLeft(2));
        }
        return bare.matches(PLAIN) ? bare : text;
    }

    /** The figure; empty where the text is none. Powers of ten are none: who types 1e9 has mistyped. */
    public static Optional<BigDecimal> read(String text) {
        String tidy = tidy(text);
        return tidy.matches(PLAIN) ? Decimals.parse(tidy) : Optional.empty();
    }
}
