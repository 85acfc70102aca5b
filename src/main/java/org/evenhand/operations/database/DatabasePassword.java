package org.evenhand.operations.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.evenhand.shared.OwnerOnly;
import org.evenhand.shared.Token;

/**
 * The random password of a file database, in a file beside it that only its owner reads. Without one, every account of the
 * machine could join the database by its port, and have it run code.
 */
final class DatabasePassword {

    private final Path database;
    private final Path file;
    private final Path next;

    private DatabasePassword(Path database) {
        this.database = database;
        this.file = database.resolveSibling(database.getFileName() + ".password");
        this.next = database.resolveSibling(database.getFileName() + ".password.next");
    }

    /** The password of a database; none where it has not got one yet. */
    static String of(Path database) throws IOException {
        DatabasePassword password = new DatabasePassword(database);
        return Files.exists(password.file) ? read(password.file) : "";
    }

    /**
     * The password of a database, which gets one where it has none. To be called while nobody else has it open.
     *
     * @param database its file, without the ending
     * @throws PasswordMissing where the database wants a password and it is not known here
     */
    static String ready(Path database, String url, String user) throws IOException, SQLException, PasswordMissing {
        DatabasePassword password = new DatabasePassword(database);
        if (!Files.exists(password.file)) {
            password.give(url, user);
        }
        return read(password.file);
    }

    /** The password is on the disk before the database wants it, whatever happens in between. */
    private void give(String url, String user) throws IOException, SQLException, PasswordMissing {
        if (!Files.exists(next)) {
            write();
        }
        if (Files.exists(database.resolveSibling(database.getFileName() + ".mv.db"))) {
            set(url, user, read(next));
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void set(String url, String user, String password) throws SQLException, PasswordMissing {
        try (Connection open = DriverManager.getConnection(url, user, "");
                var statement = open.prepareStatement("set password ?")) {
            statement.setString(1, password);
            statement.execute();
        } catch (SQLException refused) {
            if (!String.valueOf(refused.getSQLState()).startsWith("28")) {
                throw refused;
            }
            confirm(url, user, password);
        }
    }

    /** After a crash the database may have it already. */
    private void confirm(String url, String user, String password) throws SQLException, PasswordMissing {
        try (Connection open = DriverManager.getConnection(url, user, password)) {
            open.clearWarnings();
        } catch (SQLException refused) {
            if (String.valueOf(refused.getSQLState()).startsWith("28")) {
                throw new PasswordMissing(new StartupObjection(
                        "The database " + database + " wants a password, and the file " + file
                                + " that holds it is not there.",
                        "Put the file back from a copy of the folder; or read a backup into a database of its own."));
            }
            throw refused;
        }
    }

    private void write() throws IOException {
        String text = Token.random();
        Path begun = next.resolveSibling(next.getFileName() + ".partial");
        Files.deleteIfExists(begun);
        try (var channel = Files.newByteChannel(
                begun, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.newFile(begun))) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
            ((java.nio.channels.FileChannel) channel).force(true);
        }
        Files.move(begun, next, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    }

    /** The database wants a password that is not here. */
    static final class PasswordMissing extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient StartupObjection startupObjection;

        PasswordMissing(StartupObjection startupObjection) {
            super(startupObjection.reason());
            this.startupObjection = startupObjection;
        }

        StartupObjection objection() {
            return startupObjection;
        }
    }
}
