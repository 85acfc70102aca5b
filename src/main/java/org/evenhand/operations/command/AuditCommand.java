package org.evenhand.operations.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.HeadsCheck;
import org.evenhand.audit.MadeCheck;
import org.evenhand.audit.RecordedActs;
import org.evenhand.bids.OpeningCheck;
import org.evenhand.bids.TenderKeyCheck;
import org.evenhand.criteria.FrozenCheck;
import org.evenhand.notices.EndingCheck;
import org.evenhand.notices.PublicationCheck;
import org.evenhand.operations.database.Database;
import org.evenhand.planning.AssessmentCheck;
import org.evenhand.questions.QuestionCheck;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.tenders.BuyerCheck;
import org.evenhand.tenders.CommentCheck;
import org.evenhand.tenders.SignOffCheck;
import org.evenhand.tenders.TenderCheck;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Checks the record of who did what, against itself and against the heads that were exported; then what binds others against
 * the record, and whether everything that guards them is there.
 */
final class AuditCommand {

    private static final int BROKEN = 1;

    /** What each module compares with the record. A module that keeps what binds others has a line here. */
    private static final List<RecordCheck> COMPARED = List.of(
            new PublicationCheck(),
            new EndingCheck(),
            new TenderCheck(),
            new BuyerCheck(),
            new SignOffCheck(),
            new CommentCheck(),
            new QuestionCheck(),
            new OpeningCheck(),
            new TenderKeyCheck(),
            new FrozenCheck(),
            new AssessmentCheck());

    private final Database database;
    private final Path heads;
    private final boolean isCopy;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A check.
     *
     * @param isCopy whether the heads were kept elsewhere, and so need not be the newest
     */
    AuditCommand(Database database, Path heads, boolean isCopy, PrintStream out, PrintStream err) {
        this.database = database;
        this.heads = heads;
        this.isCopy = isCopy;
        this.out = out;
        this.err = err;
    }

    /** 0 where everything is as the record says, 1 where not, 2 where it could not be checked. */
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
        try (Database.Held held = database.open()) {
            SingleConnectionDataSource source = new SingleConnectionDataSource(held.connection(), true);
            JdbcClient jdbc = JdbcClient.create(source);
            List<String> found = new ArrayList<>();
            ChainCheck.Report chain = ChainCheck.check(source, exported);
            // Acts and what they did are looked at as they stood together, whoever goes on working.
            database.oneMoment(held.connection());
            switch (chain) {
                case ChainCheck.Report.Whole whole -> {
                    out.print("The record is whole: " + whole.records() + " records, agreeing with " + exported.size()
                            + " exported heads. Its last hash is " + whole.head() + "\n");
                    whole.told().forEach(this::tell);
                    restores(jdbc).forEach(this::tell);
                    found.addAll(compare(jdbc));
                }
                case ChainCheck.Report.Broken broken -> {
                    found.add("The record is broken at number " + broken.seq() + ": " + broken.what());
                    restores(jdbc).forEach(this::tell);
                }
            }
            HeadsCheck.Report report = HeadsCheck.check(jdbc, exported, isCopy, "the file of heads " + heads);
            report.told().forEach(this::tell);
            found.addAll(report.found());
            found.addAll(new GuardCheck(jdbc, database.isPostgresql()).found());
            MadeCheck made = MadeCheck.of(chain, !found.isEmpty(), MadeCheck.Way.BY_COMMAND, HeadsCheck.now(jdbc));
            // Nothing is asked between: a transaction that has begun can no longer be told that it may write.
            held.connection().rollback();
            keep(held.connection(), jdbc, made);
            found.forEach(sentence -> out.print(begun(sentence) + "\n"));
            return found.isEmpty() ? Commands.DONE : BROKEN;
        }
    }

    /** For those who read the record on screen. */
    private void keep(Connection connection, JdbcClient jdbc, MadeCheck check) throws SQLException {
        connection.setReadOnly(false);
        connection.setAutoCommit(true);
        try {
            check.keep(jdbc);
        } catch (DataAccessException unwritable) {
            tell("This check is not shown to those who read the record on screen: the database can only be read.");
        }
    }

    /** Whether everything that binds others still is what the record says of it. */
    private List<String> compare(JdbcClient jdbc) {
        List<String> found = new ArrayList<>();
        List<String> things = new ArrayList<>();
        for (RecordCheck one : COMPARED) {
            RecordCheck.Compared compared = one.compare(jdbc, RecordedActs.of(jdbc, one.acts()));
            things.add(compared.things());
            found.addAll(compared.found());
        }
        if (found.isEmpty()) {
            out.print("Everything that was published, agreed or kept is as the record says: "
                    + String.join(", ", things) + ".\n");
        }
        return found;
    }

    private static List<String> restores(JdbcClient jdbc) {
        return RecordedActs.of(jdbc, Set.of(HeadsCheck.RESTORED)).stream()
                .map(AuditCommand::restore)
                .toList();
    }

    private static String restore(RecordedEvent act) {
        return "At " + act.at() + " everything was replaced by a backup taken at "
                + act.detail("taken-at").orElse("an unknown moment") + " (record " + act.seq()
                + ", SHA-256 of the backup "
                + act.on().id() + "). The record that it replaced went to number "
                + act.detail("replaced").orElse("unknown") + ". If nobody knows of this restore, find out who did it.";
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private void tell(String sentence) {
        out.print("Note: " + sentence + "\n");
    }

    private int complain(String sentence) {
        err.print(sentence + "\n");
        return Commands.WRONG;
    }
}
