package org.evenhand.criteria;

import java.io.Serializable;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.shared.FieldPath;

/** The name of a section or a criterion within its framework; it never changes, whatever reference the criterion has. */
public record PartId(String value) implements Serializable {

    /** Stands for the framework itself: its title and its contract. */
    public static final PartId FRAMEWORK = new PartId("framework");

    /** An answer of it that is to be written. */
    public Given given(String place, String text) {
        return new Given(value, new FieldPath(place), text);
    }

    @Override
    public String toString() {
        return value;
    }
}
