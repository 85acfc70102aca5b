package org.evenhand.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, in an H2 database, every change to a record and its removal. Public because H2 makes it. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The record of acts is only ever added to.");
    }
}
