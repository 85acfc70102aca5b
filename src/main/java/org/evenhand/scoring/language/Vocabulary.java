package org.evenhand.scoring.language;

import java.util.Set;
import org.evenhand.shared.Nearest;

/**
 * The words a tender and its bids use, so that a misspelt one in a rule is found.
 *
 * @param measures those of criteria and commitments
 * @param facts those of gates, banded criteria and answers
 * @param indicators those of criteria and outcomes
 * @param judged the ids of criteria that a panel marks
 */
public record Vocabulary(Set<String> measures, Set<String> facts, Set<String> indicators, Set<String> judged) {

    /** Shorter words differ by a letter on purpose too often. */
    private static final int SHORTEST_MISSPELT = 6;

    /** A tender of which nothing is known yet. */
    public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of(), Set.of(), Set.of());

    void check(FactType type, String key, int offset) throws Misread {
        switch (type) {
            case OFFER, TALLY -> near(key, measures, "measure", offset);
            case ANSWER -> {
                anonymous(key, offset);
                near(key, facts, "fact", offset);
            }
            case OUTCOME -> near(key, indicators, "indicator", offset);
            case MARK -> judged(key, offset);
            case POOL -> figure(key, offset);
            default -> {}
        }
    }

    private static void anonymous(String fact, int offset) throws Misread {
        if (Identity.tells(fact)) {
            throw new Misread(
                    offset,
                    "“" + fact
                            + "” would tell who the provider is, and no rule may see that; ask for something that any"
                            + " provider can answer");
        }
    }

    private void figure(String key, int offset) throws Misread {
        if (key.startsWith("quantity:") || key.startsWith("embedded:") || key.startsWith("additional:")) {
            near(key.substring(key.indexOf(':') + 1), measures, "measure", offset);
        } else if (key.startsWith("mark:")) {
            judged(key.substring(5), offset);
        } else if (!key.equals("price") && !key.startsWith("value:")) {
            throw new Misread(
                    offset,
                    "There is no pool figure “" + key
                            + "”; write \"price\", \"quantity:MEASURE\", \"mark:CRITERION\" or \"value:CRITERION\"");
        }
    }

    private void judged(String key, int offset) throws Misread {
        if (this != NONE && !judged.contains(key)) {
            throw new Misread(offset, "No judged criterion is called “" + key + "”" + Hints.suggestion(key, judged));
        }
    }

    /** A word nobody uses is a mistake only where one that somebody uses is near; digits alone tell two words apart. */
    private static void near(String word, Set<String> known, String what, int offset) throws Misread {
        if (word.length() >= SHORTEST_MISSPELT && !known.contains(word)) {
            var near = Nearest.to(word, known);
            if (near.isPresent() && !withoutDigits(near.get()).equals(withoutDigits(word))) {
                throw new Misread(
                        offset, "Nobody uses the " + what + " “" + word + "”; did you mean “" + near.get() + "”?");
            }
        }
    }

    private static String withoutDigits(String word) {
        return word.replaceAll("\\d", "");
    }
}
