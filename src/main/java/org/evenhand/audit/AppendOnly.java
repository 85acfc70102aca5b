package org.evenhand.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, in an H2 database, every change to a record and its removal. Public because H2 makes it. A restore, which puts
 * a whole record in the place of another, says so in its own session; the chain and the exported heads tell on whoever
 * says so for another reason.
 */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (!isRestoring(connection)) {
            throw new SQLException("The record of acts is only ever added to.");
        }
    }

    private static boolean isRestoring(Connection connection) throws SQLException {
        try (var asked = connection.createStatement();
                var said = asked.executeQuery("select @evenhand_restoring")) {
            return said.next() && said.getBoolean(1);
        }
    }
}
