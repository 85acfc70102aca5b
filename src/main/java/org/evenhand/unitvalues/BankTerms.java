package org.evenhand.unitvalues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.TypedText;

/**
 * Terms that an organisation must state of a bank of unit values before it brings one in.
 *
 * @param title what the bank is called
 * @param licence who allows the organisation what
 * @param year of its prices, as it was typed
 * @param source where the values were taken from, such as an address
 * @param deflator how values of other years were brought to that year
 */
public record BankTerms(String title, String licence, String year, String source, String deflator) {

    /** Part of the terms that is asked by itself. */
    public enum Part {
        TITLE,
        LICENCE,
        YEAR,
        SOURCE,
        DEFLATOR;

        /** The word in message keys. */
        public String word() {
            return org.evenhand.shared.Constants.word(this);
        }
    }

    static final int LONGEST = 2_000;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** What is not answered, or not so that it can stand. */
    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (TypedText.title(title).isEmpty()) {
            missing.add(Part.TITLE);
        }
        if (isNothing(licence)) {
            missing.add(Part.LICENCE);
        }
        if (year(year).isEmpty()) {
            missing.add(Part.YEAR);
        }
        if (isNothing(source)) {
            missing.add(Part.SOURCE);
        }
        if (isNothing(deflator)) {
            missing.add(Part.DEFLATOR);
        }
        return missing;
    }

    /** The terms as they are kept. */
    BankTerms kept() {
        return new BankTerms(
                TypedText.title(title).orElseThrow(),
                TypedText.clean(licence).strip(),
                year.strip(),
                TypedText.clean(source).strip(),
                TypedText.clean(deflator).strip());
    }

    /** A year in which somebody may have priced something. */
    static Optional<Integer> year(String text) {
        return Optional.of(text.strip())
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private static boolean isNothing(String text) {
        String clean = TypedText.clean(text).strip();
        return clean.isEmpty() || clean.length() > LONGEST;
    }
}
