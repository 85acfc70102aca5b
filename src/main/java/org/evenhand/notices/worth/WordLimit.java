package org.evenhand.notices.worth;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evenhand.shared.figures.FigureForm;

/** Words that a question allows, as it says itself: “At most 800 words.” */
final class WordLimit {

    private static final FigureForm WORDS = FigureForm.whole().upTo(BigDecimal.valueOf(20_000));

    private static final Pattern SAID = Pattern.compile(
            "(?<![\\d,.])(\\d{1,3},\\d{3}|\\d{2,5})\\s+(?:words|o eiriau|gair)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private WordLimit() {}

    /** The largest number of words that it names; empty where it names none. */
    static OptionalInt of(String question) {
        return SAID.matcher(question)
                .results()
                .flatMap(found -> WORDS.kept(found.group(1)).stream())
                .mapToInt(BigDecimal::intValueExact)
                .max();
    }
}
