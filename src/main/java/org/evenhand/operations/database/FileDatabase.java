package org.evenhand.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.shared.OwnerOnly;

/** A file database made ready for the one application that runs on it, closed to every other account of the machine. */
public final class FileDatabase {

    private final Path file;
    private final String url;
    private final String user;

    /**
     * The file database that an address names.
     *
     * @param user whose password it gets where it has none
     */
    public FileDatabase(Path file, String url, String user) {
        this.file = file;
        this.url = url;
        this.user = user;
    }

    /** Outcome of it. */
    public sealed interface Ready {
        /** It can be opened with this password. */
        record With(String password) implements Ready {}

        /** It must not be used. */
        record Refused(StartupObjection why) implements Ready {}
    }

    /**
     * Makes the folder where there is none; refuses one that others may enter.
     *
     * @throws IOException where the folder cannot be made or looked at
     */
    public Optional<StartupObjection> folder() throws IOException {
        OwnerOnly.makeFolder(parent());
        return OwnerOnlyFiles.openFolder(parent());
    }

    /**
     * Closes the files and gives the database a password, unless the settings name one. To be called while nobody else has
     * it open.
     *
     * @param given the password in the settings, if any
     * @throws SQLException where the database cannot be opened
     */
    public Ready ready(String given) throws IOException, SQLException {
        Optional<StartupObjection> open = OwnerOnlyFiles.closeFiles(parent(), file.getFileName() + ".");
        if (open.isPresent()) {
            return new Ready.Refused(open.get());
        }
        Path data = file.resolveSibling(file.getFileName() + ".mv.db");
        if (Files.exists(data) && Files.size(data) == 0) {
            return new Ready.Refused(new StartupObjection(
                    "The file of the database, " + data + ", is empty: what was in it is gone.",
                    "Put it back from a copy of the folder. To begin with an empty database, remove the file."));
        }
        if (!given.isEmpty() || url.toUpperCase(Locale.ROOT).contains(";PASSWORD=")) {
            return new Ready.With(given);
        }
        try {
            return new Ready.With(DatabasePassword.ready(file, url, user));
        } catch (DatabasePassword.PasswordMissing missing) {
            return new Ready.Refused(missing.objection());
        }
    }

    private Path parent() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
