package org.evenhand.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line's way in. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the program: 0; 1 where {@code verify} or {@code receipt} finds a difference; 2 where something is wrong.
     *
     * @param arguments the command and its own arguments; {@code help} lists them
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        keepQuiet(err);
        int exit = new CommandLine(out, err).run(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Standard output is for the sheet alone: libraries log nothing, and what they print goes to standard error. */
    private static void keepQuiet(PrintStream err) {
        System.setOut(err);
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
    }
}
