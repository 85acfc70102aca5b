package org.evenhand.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The commands on folders, for tests of other packages. */
public final class CommandsElsewhere {

    private CommandsElsewhere() {}

    /** How a command ended and what it said. */
    public static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new CommandLine(stream, stream).run(arguments);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
}
