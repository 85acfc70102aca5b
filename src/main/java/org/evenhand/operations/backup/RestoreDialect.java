package org.evenhand.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Statements of a restore in which the two databases differ. */
interface RestoreDialect {

    /** Before the transaction: keeps others away where the database cannot do it inside. */
    void before(Connection connection, List<DatabaseTable> tables) throws SQLException;

    /** First thing in the transaction: nobody else writes from now on, and the record's guards stand aside. */
    void begin(Connection connection, List<DatabaseTable> tables) throws SQLException;

    /** Lets a table number its rows from the given number on. */
    void numberFrom(Connection connection, DatabaseTable databaseTable, DatabaseTable.Column column, long next)
            throws SQLException;

    /** Whether {@link #numberFrom} must not run inside the transaction, as it would end it. */
    boolean numbersBefore();

    /** Last thing in the transaction: the guards stand again. */
    void end(Connection connection, List<DatabaseTable> tables) throws SQLException;

    /** After the transaction, however it ended. */
    void after(Connection connection) throws SQLException;

    /** Runs one statement. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
