package org.evenhand.operations.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** A database whose file is damaged, or that lacks what Evenhand made in it; said so that somebody can act on it. */
public final class BrokenDatabase {

    private static final String BACKUP =
            "Stop Evenhand, put the database back from a copy of its folder, or read a backup"
                    + " into a database of its own (docs/operations.md).";

    /** H2’s codes for a file that it cannot make sense of. */
    private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90048);

    private static final int H2_GENERAL = 50000;

    private static final Set<String> NOT_THERE = Set.of("42S02", "42S03", "42S04", "42S22", "42P01", "42703");

    private BrokenDatabase() {}

    /** What is broken; empty where it is something else. */
    public static Optional<StartupObjection> of(SQLException refused) {
        if (H2_DAMAGED.contains(refused.getErrorCode()) || isDamagedStore(refused)) {
            return Optional.of(new StartupObjection("The file of the database is damaged and cannot be read.", BACKUP));
        }
        if (NOT_THERE.contains(String.valueOf(refused.getSQLState()))) {
            return Optional.of(new StartupObjection(
                    "The database lacks a table or a column that Evenhand made: " + firstLine(refused), BACKUP));
        }
        return Optional.empty();
    }

    private static boolean isDamagedStore(SQLException refused) {
        return refused.getErrorCode() == H2_GENERAL
                && String.valueOf(refused.getMessage()).contains("MVStoreException")
                && !String.valueOf(refused.getMessage()).contains("Writing to");
    }

    /** Without the statement that the database repeats. */
    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; SQL statement:$", "");
    }
}
