package org.evenhand.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word nearest to a misspelt one.
     *
     * @return empty where none is near: more than a third of the letters, or more than three, would have to change
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String misspelt = word.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.min(3, Math.max(1, misspelt.length() / 3)) + 1;
        for (String candidate : known) {
            int distance = distance(misspelt, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Writes a suggestion to end a message with: {@code ; did you mean “quantity”?}, or nothing. */
    public static String suggestion(String word, Collection<String> known) {
        return to(word, known).map(near -> "; did you mean “" + near + "”?").orElse("");
    }

    /** Levenshtein's edit distance; the length of the longer word at most. */
    private static int distance(String a, String b) {
        if (a.length() > 60 || b.length() > 60) {
            return Math.max(a.length(), b.length());
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
