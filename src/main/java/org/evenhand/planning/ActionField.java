package org.evenhand.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.shared.Constants;

/** What is answered of an action. Every answer is text: the word of a level, a day such as 2027-03-31, or words. */
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

    static ActionField of(String word) {
        return Constants.of(ActionField.class, word).orElseThrow();
    }

    /** Why a cleaned answer cannot stand, if it cannot; an empty one takes the answer away. */
    Optional<PlanRefusal> objection(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case LEVEL -> Level.of(answer).isPresent() ? Optional.empty() : Optional.of(PlanRefusal.NOT_A_LEVEL);
            case BY_WHEN -> isDay(answer) ? Optional.empty() : Optional.of(PlanRefusal.NOT_A_DAY);
            case EVIDENCE, NEXT_STEP, WHO -> Optional.empty();
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
