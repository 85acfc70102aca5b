package org.evenhand.bids.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Long passages of several texts, to find where another text has one of them word for word. */
final class WordForWord {

    /** As many words in a row are no chance any more. */
    static final int LONG = 25;

    private static final long FACTOR = 1_000_003;

    private final long[] passages;

    private WordForWord(long[] passages) {
        this.passages = passages;
    }

    /** The passages of some texts. */
    static WordForWord in(List<String> texts) {
        return new WordForWord(
                texts.stream().flatMapToLong(WordForWord::passages).sorted().toArray());
    }

    /** Whether a text has a long passage of them. */
    boolean isIn(String text) {
        return passages(text).anyMatch(passage -> Arrays.binarySearch(passages, passage) >= 0);
    }

    private static LongStream passages(String text) {
        List<String> words = words(text);
        return IntStream.rangeClosed(0, words.size() - LONG).mapToLong(first -> {
            long passage = 0;
            for (String word : words.subList(first, first + LONG)) {
                passage = passage * FACTOR + word.hashCode();
            }
            return passage;
        });
    }

    /** The words of a text, whatever stands between them. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words with one space before, between and after them. */
    static String spaced(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }
}
