package org.evenhand.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements are given. */
final class Sql {

    private Sql() {}

    /** What stands for the question marks of a statement, some of it perhaps nothing. */
    static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
