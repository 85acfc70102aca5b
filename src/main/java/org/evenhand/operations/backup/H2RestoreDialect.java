package org.evenhand.operations.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * H2, where whatever changes a table's definition ends the transaction. So triggers are not switched off: those that
 * guard the record let a session pass that has set the variable {@value #RESTORING}, which only somebody who may do
 * anything to the file can do. Numbering is only ever moved forward beforehand, which does no harm if nothing follows.
 */
final class H2RestoreDialect implements RestoreDialect {

    static final String RESTORING = "@evenhand_restoring";

    @Override
    public void before(Connection connection, List<DatabaseTable> tables) throws SQLException {
        RestoreDialect.execute(connection, "set lock_timeout 3000");
        // Other sessions wait at their next statement; a process that dies gives this up.
        RestoreDialect.execute(connection, "set exclusive 1");
    }

    @Override
    public void begin(Connection connection, List<DatabaseTable> tables) throws SQLException {
        RestoreDialect.execute(connection, "set " + RESTORING + " = true");
    }

    @Override
    public void numberFrom(Connection connection, DatabaseTable databaseTable, DatabaseTable.Column column, long next)
            throws SQLException {
        long forward = Math.max(next, present(connection, databaseTable, column));
        RestoreDialect.execute(
                connection,
                "alter table " + databaseTable.quoted() + " alter column " + DatabaseTable.quoted(column.name())
                        + " restart with " + forward);
    }

    private static long present(Connection connection, DatabaseTable databaseTable, DatabaseTable.Column column)
            throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select identity_base from"
                + " information_schema.columns where table_schema = ? and table_name = ? and column_name = ?")) {
            question.setString(1, connection.getSchema());
            question.setString(2, databaseTable.name());
            question.setString(3, column.name());
            try (ResultSet row = question.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    @Override
    public boolean numbersBefore() {
        return true;
    }

    @Override
    public void end(Connection connection, List<DatabaseTable> tables) throws SQLException {
        RestoreDialect.execute(connection, "set " + RESTORING + " = null");
    }

    @Override
    public void after(Connection connection) throws SQLException {
        RestoreDialect.execute(connection, "set " + RESTORING + " = null");
        RestoreDialect.execute(connection, "set exclusive false");
    }
}
