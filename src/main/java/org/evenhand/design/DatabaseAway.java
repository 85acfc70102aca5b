package org.evenhand.design;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;

/** Tells a database that cannot be reached from every other trouble. */
public final class DatabaseAway {

    /** H2’s codes for a database that was closed, or whose server does not answer. */
    private static final java.util.Set<Integer> H2_CLOSED = java.util.Set.of(90007, 90067, 90098, 90121);

    private DatabaseAway() {}

    /** Whether the cause of a trouble, or its cause in turn, is that the database cannot be reached. */
    public static boolean explains(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(DatabaseAway::isAway);
    }

    private static boolean isAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientConnectionException
                    || sql instanceof SQLNonTransientConnectionException
                    || state.startsWith("08")
                    || state.startsWith("57P")
                    || state.startsWith("53")
                    || H2_CLOSED.contains(sql.getErrorCode());
        }
        return cause instanceof DataAccessResourceFailureException || cause instanceof RecoverableDataAccessException;
    }
}
