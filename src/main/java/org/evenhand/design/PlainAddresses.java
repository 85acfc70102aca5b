package org.evenhand.design;

import java.util.List;

/**
 * Addresses of plain pages, which are answered even when as many people are here as the memory has room for, since nobody needs a
 * session for them. Modules offer theirs as beans.
 *
 * @param beginnings what the addresses begin with, relative to the application: {@code notice/}
 */
public record PlainAddresses(List<String> beginnings) {

    /** Addresses by what they begin with. */
    public static PlainAddresses of(String... beginnings) {
        return new PlainAddresses(List.of(beginnings));
    }

    /** Whether a path, with its leading slash, is among them. */
    boolean hold(String path) {
        return beginnings.stream().anyMatch(beginning -> path.startsWith(beginning, 1));
    }
}
