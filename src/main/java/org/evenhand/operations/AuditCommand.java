package org.evenhand.operations;

import java.io.PrintStream;

/** Checks the record of who did what. The check itself is the audit module's. */
final class AuditCommand {

    private final Database database;
    private final PrintStream out;
    private final PrintStream err;

    AuditCommand(Database database, PrintStream out, PrintStream err) {
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** 0 where the chain is whole, 1 where it is broken, 2 where it could not be checked. */
    int verify() {
        err.print("The record is not kept yet in " + database.said() + ".\n");
        return Commands.WRONG;
    }
}
