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

    /** Letters to change, add, take out or swap with their neighbour (Damerau); the longer word's length at most. */
    private static int distance(String a, String b) {
        if (a.length() > 60 || b.length() > 60) {
            return Math.max(a.length(), b.length());
        }
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int change = distances[i - 1][j - 1] + (same ? 0 : 1);
                distances[i][j] = Math.min(change, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[a.length()][b.length()];
    }
}
