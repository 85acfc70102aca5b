package org.evenhand.operations.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.evenhand.encryption.MasterKeysFile;
import org.evenhand.encryption.MasterKeysUnusable;
import org.evenhand.operations.backup.Backup;
import org.evenhand.operations.backup.JobOutcome;
import org.evenhand.operations.backup.Restore;
import org.evenhand.operations.database.Database;
import org.evenhand.operations.database.DatabaseErrorMessages;
import org.evenhand.shared.commands.TypedCommand;

/** Chooses the job, and answers for whatever goes wrong in it. */
public final class Commands {
    static final int DONE = 0;
    static final int WRONG = 2;

    private static final String USAGE = """
            Jobs on Evenhand’s database, whether or not it is in use:

              backup FILE [--force]     everything in the database, in one file; --force replaces an older file
              restore FILE --yes        replaces everything in the database by what a backup holds
              audit verify [--heads FILE]
                                        checks the record of who did what, and what was published, agreed or kept
                                        against it; --heads names a copy of the exported heads that was kept elsewhere
              master-keys rotate        adds a master key, which encrypts from the next start on

            They end with 0; with 1 where the record is broken or something is not as it says; with 2 where something
            is wrong.
            EVENHAND_DATA, or EVENHAND_DATABASE_URL, _USER and _PASSWORD, name the database; EVENHAND_AUDIT_HEADS
            names the file of heads, EVENHAND_MASTER_KEYS that of the master keys.
            """;

    private final Database database;
    private final Path heads;
    private final MasterKeysFile masterKeys;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * Jobs on a database.
     *
     * @param heads where the heads of the record are exported to
     * @param masterKeys what the installation's keys are kept in
     */
    public Commands(Database database, Path heads, MasterKeysFile masterKeys, PrintStream out, PrintStream err) {
        this.database = database;
        this.heads = heads;
        this.masterKeys = masterKeys;
        this.out = out;
        this.err = err;
    }

    /** Runs a command and says how it ended. */
    public int run(String... arguments) {
        try {
            return choose(TypedCommand.of(arguments));
        } catch (InvalidPathException e) {
            return complain("“" + e.getInput() + "” is not a name that a file can have. Write another.");
        } catch (IOException e) {
            return complain("A file could not be read or written: " + e.getMessage());
        } catch (SQLException e) {
            return complain(DatabaseErrorMessages.said(e));
        } catch (RuntimeException | Error e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException refused) {
                    return complain(DatabaseErrorMessages.said(refused));
                }
            }
            return complain("Evenhand stopped because of a mistake of its own ("
                    + e.getClass().getSimpleName() + ": " + e.getMessage()
                    + "). The database is as it was. Please report this line to those who maintain Evenhand.");
        }
    }

    private int choose(TypedCommand command) throws IOException, SQLException {
        List<String> rest = command.rest();
        if (command.is("backup", 1, "--force")) {
            return tell(new Backup(database)
                    .write(
                            Path.of(command.names().getFirst()),
                            !command.options().isEmpty()));
        }
        if (command.is("restore", 1, "--yes")) {
            return command.options().isEmpty()
                    ? complain("This would replace everything in " + database.said()
                            + ". If that is what you want, run it again with --yes; a backup of what is there now"
                            + " comes first: ./evenhand backup FILE")
                    : tell(new Restore(database).read(Path.of(command.names().getFirst())));
        }
        if (command.name().equals("audit") && rest.equals(List.of("verify"))) {
            return new AuditCommand(database, heads, false, out, err).verify();
        }
        if (command.name().equals("audit")
                && rest.size() == 3
                && rest.subList(0, 2).equals(List.of("verify", "--heads"))) {
            return new AuditCommand(database, Path.of(rest.getLast()), true, out, err).verify();
        }
        if (command.name().equals("master-keys") && rest.equals(List.of("rotate"))) {
            return rotate();
        }
        if (command.asksForHelp()) {
            out.print(USAGE);
            return DONE;
        }
        err.print(command.refusal(Set.of("backup", "restore", "audit", "master-keys"), USAGE));
        return WRONG;
    }

    private int rotate() {
        try {
            out.print("Master key " + masterKeys.rotate()
                    + " added. It encrypts from the next start on; the older ones still"
                    + " decrypt. Copy the file to every other machine that serves this database before any is started"
                    + " again, and keep a new copy apart from the backups.\n");
            return DONE;
        } catch (MasterKeysUnusable unusable) {
            return complain(unusable.reason() + " " + unusable.remedy());
        }
    }

    private int tell(JobOutcome jobOutcome) {
        return switch (jobOutcome) {
            case JobOutcome.Done done -> {
                out.print(done.sentence() + "\n");
                yield DONE;
            }
            case JobOutcome.Refused refused -> complain(refused.reason());
        };
    }

    private int complain(String sentence) {
        err.print(sentence + "\n");
        return WRONG;
    }
}
