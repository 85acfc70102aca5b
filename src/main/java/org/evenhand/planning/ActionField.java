package org.evenhand.planning;

import org.evenhand.shared.Constants;

/** Field of the answers of an action. Every answer is text: the word of a level, a day such as 2027-03-31, or words. */
public enum ActionField {
    LEVEL(40),
    EVIDENCE(2000),
    NEXT_STEP(500),
    WHO(120),
    BY_WHEN(10);

    private final int longest;

    ActionField(int longest) {
        this.longest = longest;
    }

    /** How many characters may be kept. */
    public int longest() {
        return longest;
    }

    /** The word in message keys and in the database: {@code next-step}. */
    public String word() {
        return Constants.word(this);
    }

    /** The field of that word. */
    public static ActionField of(String word) {
        return Constants.of(ActionField.class, word).orElseThrow();
    }
}
