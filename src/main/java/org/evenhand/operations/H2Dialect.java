package org.evenhand.operations;

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
final class H2Dialect implements Dialect {

    static final String RESTORING = "@evenhand_restoring";

    @Override
    public void before(Connection connection, List<Table> tables) throws SQLException {
        Dialect.execute(connection, "set lock_timeout 3000");
        // Other sessions wait at their next statement; a process that dies gives this up.
        Dialect.execute(connection, "set exclusive 1");
    }

    @Override
    public void begin(Connection connection, List<Table> tables) throws SQLException {
        Dialect.execute(connection, "set " + RESTORING + " = true");
    }

    @Override
    public void numberFrom(Connection connection, Table table, Table.Column column, long next) throws SQLException {
        long forward = Math.max(next, present(connection, table, column));
        Dialect.execute(
                connection,
                "alter table " + table.quoted() + " alter column " + Table.quoted(column.name()) + " restart with "
                        + forward);
    }

    private static long present(Connection connection, Table table, Table.Column column) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select identity_base from"
                + " information_schema.columns where table_schema = ? and table_name = ? and column_name = ?")) {
            question.setString(1, connection.getSchema());
            question.setString(2, table.name());
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
    public void end(Connection connection, List<Table> tables) throws SQLException {
        Dialect.execute(connection, "set " + RESTORING + " = null");
    }

    @Override
    public void after(Connection connection) throws SQLException {
        Dialect.execute(connection, "set " + RESTORING + " = null");
        Dialect.execute(connection, "set exclusive false");
    }
}
