package org.evenhand.operations;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** A guard of the kind that the record has on H2: nothing is changed, unless a restore replaces everything. */
public class RefusingTrigger implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select @evenhand_restoring")) {
            if (row.next() && row.getBoolean(1)) {
                return;
            }
        }
        throw new SQLException("the record is never changed");
    }
}
