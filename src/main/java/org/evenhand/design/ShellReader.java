package org.evenhand.design;

import java.util.Optional;

/** Tells who is reading, for the bar at the top of every page. The module that signs people in offers it as a bean. */
public interface ShellReader {

    /** The person signed in. */
    Optional<Reader> reader();

    /**
     * A person signed in.
     *
     * @param id what nobody else has, whoever has the same name
     * @param where the organisation for which the person acts; it may be empty
     */
    record Reader(String id, String name, String where) {}
}
