package org.evenhand.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.ChainReport;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.RecordedActs;
import org.evenhand.tenders.PublicationCheck;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Checks the record of who did what, against itself and against the heads that were exported day by day; and then what was
 * published against the record.
 */
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

    /** 0 where the chain is whole and what was published unchanged, 1 where not, 2 where it could not be checked. */
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
            DataSource source = new SingleConnectionDataSource(held.connection(), true);
            return switch (ChainCheck.check(source, exported)) {
                case ChainReport.Whole whole -> {
                    out.print("The record is whole: " + whole.records() + " records, agreeing with " + exported.size()
                            + " exported heads. Its last hash is " + whole.head() + "\n");
                    yield published(source);
                }
                case ChainReport.Broken broken -> {
                    out.print("The record is broken at number " + broken.seq() + ": " + broken.what() + "\n");
                    yield BROKEN;
                }
            };
        }
    }

    /** Whether everything that was published still is what the record says of it. */
    private int published(DataSource source) {
        PublicationCheck.Report report = PublicationCheck.check(
                source,
                RecordedActs.of(source, PublicationCheck.ACTS).stream()
                        .map(act -> new PublicationCheck.OnRecord(act.seq(), act.subject(), act.why(), act.details()))
                        .toList());
        if (report.found().isEmpty()) {
            out.print("Everything that was published is as it was published: " + report.versions()
                    + " versions of tenders.\n");
            return Commands.DONE;
        }
        report.found().forEach(found -> out.print(said(found) + "\n"));
        return BROKEN;
    }

    private static String said(PublicationCheck.Found found) {
        String trouble = switch (found.trouble()) {
            case CHANGED -> " is not what was published.";
            case GONE -> " was published and is there no more.";
            case NOT_ON_RECORD -> " was never published.";
        };
        return "Version " + found.version() + " of the tender " + found.tender() + trouble
                + found.seq()
                        .map(seq -> " The record says at number " + seq + " what was.")
                        .orElse("");
    }

    private int complain(String sentence) {
        err.print(sentence + "\n");
        return Commands.WRONG;
    }
}
