package org.evenhand.design;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A place that the bar at the top of every page leads to. Modules offer theirs as beans.
 *
 * @param order where it stands among the others: lower comes first
 * @param href its address, relative to the application
 * @param text what the link says
 * @param roles by the names that the web's security knows, any of which lets a reader see it; none means everybody
 * @param open whether there is anything there now
 */
public record ShellPlace(
        int order, String href, Function<Words, String> text, Set<String> roles, BooleanSupplier open) {

    /** A place that is always open, called by a message. */
    public static ShellPlace of(int order, String href, String key, Set<String> roles) {
        return new ShellPlace(order, href, words -> words.say(key), roles, () -> true);
    }

    /** The same place, shown only while there is something there. */
    public ShellPlace openWhile(BooleanSupplier somethingIsThere) {
        return new ShellPlace(order, href, text, roles, somethingIsThere);
    }

    boolean isOpen() {
        return open.getAsBoolean();
    }

    String text(Words words) {
        return text.apply(words);
    }
}
