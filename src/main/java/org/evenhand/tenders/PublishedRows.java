package org.evenhand.tenders;

import java.sql.Connection;
import java.sql.SQLException;
import org.evenhand.shared.DatabaseGuard;
import org.jspecify.annotations.Nullable;

/** Refuses, in an H2 database, every change to what was published and its removal. Public because H2 makes it. */
public final class PublishedRows extends DatabaseGuard {

    @Override
    protected void check(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("What was published is only ever added to.");
    }
}
