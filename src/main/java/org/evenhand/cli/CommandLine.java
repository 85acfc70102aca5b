package org.evenhand.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.evenhand.shared.commands.TypedCommand;

/** Chooses the command, and answers for whatever goes wrong in it. */
final class CommandLine {
    static final int DONE = 0;
    static final int DIFFERENT = 1;
    static final int WRONG = 2;

    private static final String USAGE = """
            Evenhand scores tenders on social value and explains every mark.

              score FOLDER [--json]        the score sheet of a tender folder, for people or (--json) for machines
              check FOLDER                 every mistake in a tender folder or a rule pack, one a line
              verify SHEET.json FOLDER     replays a kept sheet and names the first line that differs
              receipt RECEIPT.json BID.json [DOCUMENTS]
                                           whether a receipt is for what was sealed, part by part, and for the
                                           documents in a folder
              help                         this text

            It ends with 0; with 1 where verify or receipt finds a difference; with 2 where something is wrong.
            """;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a command and says how it ended. */
    int run(String... arguments) {
        try {
            return choose(TypedCommand.of(arguments));
        } catch (RuntimeException | Error e) {
            err.print("Evenhand stopped because of a mistake of its own ("
                    + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "). Nothing was changed. Please report this line with the tender folder, or with"
                    + " one that shows the same, to those who maintain Evenhand.\n");
            return WRONG;
        }
    }

    private int choose(TypedCommand command) {
        FolderCommands commands = new FolderCommands(out, err);
        List<String> names = command.names();
        if (command.is("score", 1, "--json")) {
            return commands.score(names.getFirst(), !command.options().isEmpty());
        }
        if (command.is("check", 1)) {
            return commands.check(names.getFirst());
        }
        if (command.is("verify", 2)) {
            return commands.verify(names.getFirst(), names.getLast());
        }
        if (command.is("receipt", 2) || command.is("receipt", 3)) {
            return new ReceiptCommand(out, err)
                    .check(names.get(0), names.get(1), names.stream().skip(2).findFirst());
        }
        if (command.asksForHelp()) {
            out.print(USAGE);
            return DONE;
        }
        err.print(command.refusal(Set.of("score", "check", "verify", "receipt"), USAGE));
        return WRONG;
    }
}
