package org.evenhand.criteria;

import java.io.Serializable;

/** The name of a section or a criterion within its framework; it never changes, whatever reference the criterion has. */
public record PartId(String value) implements Serializable {

    /** Stands for the framework itself: its title and its contract. */
    public static final PartId FRAMEWORK = new PartId("framework");

    @Override
    public String toString() {
        return value;
    }
}
