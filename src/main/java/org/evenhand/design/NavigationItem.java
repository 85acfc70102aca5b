package org.evenhand.design;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place that the menu at the top of every page leads to. Modules offer theirs as beans. The first place of an area that is
 * open to the reader is where the area's link leads; all of them stand in the second row while the reader is in the area.
 *
 * @param area the part of the application that the place belongs to
 * @param order where it stands among the others of its area: lower comes first
 * @param href its address, relative to the application
 * @param text what the link says
 * @param roles by the names that the web's security knows, any of which lets a reader see it; none means everybody
 * @param open whether there is anything there now
 * @param pages the addresses of the pages below it, beside those that begin with its own address
 * @param plain whether it is a plain page, which is asked for as a whole
 */
public record NavigationItem(
        NavigationArea area,
        int order,
        String href,
        Function<Messages, String> text,
        Set<String> roles,
        BooleanSupplier open,
        Pattern pages,
        boolean plain) {

    private static final Pattern NONE = Pattern.compile("(?!)");

    /** A place that is always open, called by a message. */
    public static NavigationItem of(NavigationArea area, int order, String href, String key, Set<String> roles) {
        return new NavigationItem(area, order, href, messages -> messages.say(key), roles, () -> true, NONE, false);
    }

    /** The same place, shown only while there is something there. */
    public NavigationItem openWhile(BooleanSupplier somethingIsThere) {
        return new NavigationItem(area, order, href, text, roles, somethingIsThere, pages, plain);
    }

    /** The same place, with pages below it whose addresses do not begin with its own: a regular expression over paths. */
    public NavigationItem withPages(String addresses) {
        return new NavigationItem(area, order, href, text, roles, open, Pattern.compile(addresses), plain);
    }

    /** The same place, which is a plain page. */
    public NavigationItem asPlainPage() {
        return new NavigationItem(area, order, href, text, roles, open, pages, true);
    }

    boolean isOpen() {
        return open.getAsBoolean();
    }

    String text(Messages messages) {
        return text.apply(messages);
    }

    /** Whether the page at an address is this place itself. */
    boolean is(String path) {
        return path.equals(address());
    }

    /** Whether the page at an address is this place or stands below it. */
    boolean holds(String path) {
        return is(path)
                || !address().isEmpty() && path.startsWith(address() + "/")
                || pages.matcher(path).matches();
    }

    private String address() {
        return href.equals(".") ? "" : href;
    }
}
