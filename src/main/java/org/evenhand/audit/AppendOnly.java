package org.evenhand.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.evenhand.shared.DatabaseGuard;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, in an H2 database, every change to a record and its removal. Public because H2 makes it. The chain and the
 * exported heads tell on whoever says, for another reason, that this is a restore.
 */
public final class AppendOnly extends DatabaseGuard {

    @Override
    protected void check(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("The record of acts is only ever added to.");
    }
}
