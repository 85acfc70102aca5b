package org.evenhand.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.shared.FieldPath;

/** Answers of an organisation on the ten actions, at one moment. What is not answered is not there. */
public record Answers(Map<Question, String> given) {

    /** One thing that is asked of one action. */
    public record Question(AssetAction action, ActionField field) {
        /** Its place among the fields of the action. */
        public FieldPath path() {
            return FieldPath.of(field.word());
        }
    }

    /** Copies the answers. */
    public Answers {
        given = Map.copyOf(given);
    }

    /** What is answered; empty where nothing is. */
    public String says(AssetAction action, ActionField field) {
        return given.getOrDefault(new Question(action, field), "");
    }

    /** How far the organisation has come with an action, where it said so. */
    public Optional<Level> level(AssetAction action) {
        return Level.of(says(action, ActionField.LEVEL));
    }

    /** The day by which the next step of an action is to be taken. */
    public Optional<LocalDate> due(AssetAction action) {
        String day = says(action, ActionField.BY_WHEN);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException neverKept) {
            return Optional.empty();
        }
    }

    /** How many actions stand at a level. */
    public long at(Level level) {
        return Arrays.stream(AssetAction.values())
                .filter(action -> level(action).equals(Optional.of(level)))
                .count();
    }

    /** For how many actions a level was chosen. */
    public long answered() {
        return Arrays.stream(AssetAction.values())
                .filter(action -> level(action).isPresent())
                .count();
    }
}
