package org.evenhand.people.accounts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the arguments of a statement, which may be null. */
public final class SqlArguments {

    private SqlArguments() {}

    /** What stands for the question marks of a statement, some of it perhaps nothing. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
