package org.evenhand.design;

import java.util.Set;

/** A place that the bar at the top of every page leads to. Modules offer theirs as beans. */
public interface ShellPlace {

    /** Where it stands among the others: lower comes first. */
    int order();

    /** Its address, relative to the application. */
    String href();

    /** What the link says. */
    String text(Words words);

    /** The roles, by the names that the web's security knows, any of which lets a reader see it; none means everybody. */
    Set<String> roles();

    /** Whether there is anything there now. */
    default boolean isOpen() {
        return true;
    }
}
