package org.evenhand.design;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses of plain pages, which are answered even when as many people are here as the memory has room for, since nobody needs a
 * session for them. Modules offer theirs as beans.
 *
 * @param addresses whole paths, relative to the application: {@code notice/.*}
 */
public record PlainAddresses(Pattern addresses) {

    /** Addresses by what they begin with. */
    public static PlainAddresses of(String... beginnings) {
        return matching(
                Arrays.stream(beginnings).map(one -> Pattern.quote(one) + ".*").collect(Collectors.joining("|")));
    }

    /** Addresses that a regular expression matches as a whole. */
    public static PlainAddresses matching(String regex) {
        return new PlainAddresses(Pattern.compile(regex, Pattern.DOTALL));
    }

    /** Whether a path, with its leading slash, is that of a plain page. */
    static boolean anyHolds(List<PlainAddresses> all, String path) {
        return all.stream().anyMatch(some -> some.hold(path));
    }

    private boolean hold(String path) {
        return path.startsWith("/") && addresses.matcher(path.substring(1)).matches();
    }
}
