package org.evenhand.operations.database;

import java.net.UnknownHostException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;

/** Sentences for what the database reports, each with what to do. */
public final class DatabaseErrorMessages {

    private static final int H2_LOCKED_OUT = 50200;
    private static final String SETTINGS =
            " Check EVENHAND_DATABASE_URL, EVENHAND_DATABASE_USER and EVENHAND_DATABASE_PASSWORD.";

    private DatabaseErrorMessages() {}

    public static String said(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "There is no machine of the name that the database’s address gives." + SETTINGS;
            }
        }
        Optional<StartupObjection> broken = BrokenDatabase.of(refused);
        if (broken.isPresent()) {
            return broken.get().reason() + " " + broken.get().remedy();
        }
        if (state.startsWith("28")) {
            return "The database refuses the user name or the password." + SETTINGS;
        }
        if (state.equals("3D000")) {
            return "The database server has no database of that name." + SETTINGS;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "No database server answers, or it went away; nothing was changed. See that it runs." + SETTINGS;
        }
        if (state.equals("42501")) {
            return "The database does not let this role do that; nothing was changed. A restore needs the role that owns"
                    + " the tables: set EVENHAND_DATABASE_OWNER and EVENHAND_DATABASE_OWNER_PASSWORD.";
        }
        if (isBusy(refused)) {
            return "Somebody is writing at this moment and the tables could not be had; nothing was changed. Run it"
                    + " again in a moment.";
        }
        SQLException innermost = refused instanceof BatchUpdateException && refused.getNextException() != null
                ? refused.getNextException()
                : refused;
        return "The database refused; nothing was changed. It says: " + innermost.getMessage();
    }

    /** Whether others held what was needed, so that a later attempt may succeed. */
    public static boolean isBusy(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.equals("55P03") || state.startsWith("40") || refused.getErrorCode() == H2_LOCKED_OUT;
    }
}
