package org.evenhand.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

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
              help                         this text

            It ends with 0; with 1 where verify finds a difference; with 2 where something is wrong.
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
            return choose(Arrays.asList(arguments));
        } catch (RuntimeException | Error e) {
            err.print("Evenhand stopped because of a mistake of its own ("
                    + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "). Nothing was changed. Please report this line with the tender folder, or with"
                    + " one that shows the same, to those who maintain Evenhand.\n");
            return WRONG;
        }
    }

    private int choose(List<String> arguments) {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        FolderCommands commands = new FolderCommands(out, err);
        boolean json = rest.contains("--json");
        List<String> names =
                rest.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> options =
                rest.stream().filter(word -> word.startsWith("--")).toList();
        if (command.equals("score") && names.size() == 1 && options.equals(json ? List.of("--json") : List.of())) {
            return commands.score(names.getFirst(), json);
        }
        if (command.equals("check") && names.size() == 1 && options.isEmpty()) {
            return commands.check(names.getFirst());
        }
        if (command.equals("verify") && names.size() == 2 && options.isEmpty()) {
            return commands.verify(names.getFirst(), names.getLast());
        }
        if (List.of("help", "-h", "--help").contains(command)) {
            out.print(USAGE);
            return DONE;
        }
        boolean known = List.of("score", "check", "verify").contains(command);
        err.print(
                known
                        ? "The command “" + command + "” needs other words after it.\n\n"
                        : "There is no command “" + command + "”.\n\n");
        err.print(USAGE);
        return WRONG;
    }
}
