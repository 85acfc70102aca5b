package org.evenhand.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.encryption.MasterKeysFile;
import org.evenhand.operations.command.Commands;
import org.evenhand.operations.database.Database;

/** The way in for jobs on the database: no web application, plain JDBC, whether or not Evenhand runs meanwhile. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the program: 0; 1 where the record is found broken; 2 where something is wrong.
     *
     * @param arguments the command and its own arguments; {@code help} lists them
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(err);
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("h2.bindAddress", "127.0.0.1");
        Map<String, String> environment = System.getenv();
        String data = environment.getOrDefault("EVENHAND_DATA", "data");
        Path heads = Path.of(environment.getOrDefault("EVENHAND_AUDIT_HEADS", data + "/audit-heads.csv"));
        Path masterKeys = Path.of(environment.getOrDefault("EVENHAND_MASTER_KEYS", data + "/master-keys.json"));
        int exit = new Commands(Database.named(environment), heads, new MasterKeysFile(masterKeys), out, err)
                .run(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
