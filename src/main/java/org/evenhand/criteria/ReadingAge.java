package org.evenhand.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.shared.figures.Decimals;

/**
 * The age at which a child can usually read an English text: the grade of Flesch and Kincaid, plus 5.
 *
 * <p>The grade is {@code 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59}: J. P. Kincaid, R. P. Fishburne,
 * R. L. Rogers and B. S. Chissom, <i>Derivation of new readability formulas for Navy enlisted personnel</i>, Research Branch
 * Report 8-75, Naval Technical Training Command, Millington, Tennessee, February 1975. Children enter the first grade at 6,
 * hence plus 5. Syllables are counted as groups of vowels, without a silent e at the end: near enough for a hint, not a
 * dictionary. It says nothing of Welsh.
 */
public final class ReadingAge {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}’'-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final BigDecimal PER_WORD = new BigDecimal("0.39");
    private static final BigDecimal PER_SYLLABLE = new BigDecimal("11.8");
    private static final BigDecimal CONSTANT = new BigDecimal("15.59");
    private static final BigDecimal FIRST_GRADE = new BigDecimal(5);
    private static final int YOUNGEST = 5;

    /** Above this a question should be said more simply: GOV.UK writes for readers of 9, tenders may ask a little more. */
    public static final int OLDEST_GOOD = 14;

    private ReadingAge() {}

    /** The age in whole years; empty where there are no words. */
    public static Optional<Integer> of(String text) {
        long words = 0;
        long syllables = 0;
        for (String word : (Iterable<String>) WORD.matcher(text).results().map(found -> found.group())::iterator) {
            words++;
            syllables += syllables(word);
        }
        if (words == 0) {
            return Optional.empty();
        }
        long sentences = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        BigDecimal grade = PER_WORD.multiply(ratio(words, sentences))
                .add(PER_SYLLABLE.multiply(ratio(syllables, words)))
                .subtract(CONSTANT);
        return Optional.of(Math.max(
                YOUNGEST,
                grade.add(FIRST_GRADE).setScale(0, RoundingMode.HALF_UP).intValue()));
    }

    /** At least one in each word. */
    static int syllables(String word) {
        String bare = word.toLowerCase(Locale.ROOT);
        long groups = VOWELS.matcher(bare).results().count();
        boolean silent = bare.matches(".*[^aeiouyl]e") && groups > 1;
        return (int) Math.max(1, silent ? groups - 1 : groups);
    }

    private static BigDecimal ratio(long of, long by) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(Math.max(1, by)), Decimals.WORKING);
    }
}
