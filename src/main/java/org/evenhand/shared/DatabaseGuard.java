package org.evenhand.shared;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, in an H2 database, changes to what is kept for good. A restore, which puts everything in the place of something
 * else, says so in its own session. PostgreSQL has functions for the same.
 */
public abstract class DatabaseGuard implements Trigger {

    /** For H2, which makes its triggers itself. */
    protected DatabaseGuard() {}

    @Override
    public final void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        if (!isRestoring(connection)) {
            check(connection, before, after);
        }
    }

    /** Throws where the change is refused. */
    protected abstract void check(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException;

    private static boolean isRestoring(Connection connection) throws SQLException {
        try (var asked = connection.createStatement();
                var said = asked.executeQuery("select @evenhand_restoring")) {
            return said.next() && said.getBoolean(1);
        }
    }
}
