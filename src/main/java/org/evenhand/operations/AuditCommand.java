package org.evenhand.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.ChainReport;
import org.evenhand.audit.ExportedHead;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Checks the record of who did what, against itself and against the heads that were exported day by day. */
final class AuditCommand {

    private static final int BROKEN = 1;

    private final Database database;
    private final Path heads;
    private final PrintStream out;
    private final PrintStream err;

    AuditCommand(Database database, Path heads, PrintStream out, PrintStream err) {
        this.database = database;
        this.heads = heads;
        this.out = out;
        this.err = err;
    }

    /** 0 where the chain is whole, 1 where it is broken, 2 where it could not be checked. */
    int verify() throws SQLException, IOException {
        var objection = database.objection();
        if (objection.isPresent()) {
            return complain(objection.get());
        }
        return switch (ExportedHead.read(heads)) {
            case ExportedHead.Reading.Refused refused ->
                complain(refused.file() + ", line " + refused.line() + ": " + refused.what());
            case ExportedHead.Reading.Heads read -> check(read.heads());
        };
    }

    private int check(List<ExportedHead> exported) throws SQLException, IOException {
        if (!Files.exists(heads)) {
            err.print("There is no file " + heads
                    + ", so the record is checked against itself only. EVENHAND_AUDIT_HEADS" + " names the file.\n");
        }
        try (Database.Held held = database.open()) {
            return switch (ChainCheck.check(new SingleConnectionDataSource(held.connection(), true), exported)) {
                case ChainReport.Whole whole -> {
                    out.print("The record is whole: " + whole.records() + " records, agreeing with " + exported.size()
                            + " exported heads. Its last hash is " + whole.head() + "\n");
                    yield Commands.DONE;
                }
                case ChainReport.Broken broken -> {
                    out.print("The record is broken at number " + broken.seq() + ": " + broken.what() + "\n");
                    yield BROKEN;
                }
            };
        }
    }

    private int complain(String sentence) {
        err.print(sentence + "\n");
        return Commands.WRONG;
    }
}
