package org.evenhand.criteria;

import java.sql.Connection;
import java.sql.SQLException;
import org.evenhand.shared.DatabaseGuard;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, in an H2 database, every change to a frozen framework, its parts and its answers. Public because H2 makes it. In
 * each of these tables the first column names the framework.
 */
public final class FrozenRows extends DatabaseGuard {

    @Override
    protected void check(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        if (isFrozen(connection, before) || isFrozen(connection, after)) {
            throw new SQLException("A tender was published with this framework: nothing of it changes any more.");
        }
    }

    private static boolean isFrozen(Connection connection, Object @Nullable [] row) throws SQLException {
        if (row == null) {
            return false;
        }
        try (var asked = connection.prepareStatement("select frozen_at from framework where id = ?")) {
            asked.setObject(1, row[0]);
            try (var found = asked.executeQuery()) {
                return found.next() && found.getObject(1) != null;
            }
        }
    }
}
