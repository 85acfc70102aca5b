package org.evenhand.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The database that the application works on, for a job beside it.
 *
 * @param user who reads; empty: whom the address names
 * @param owner who owns the tables, where that is somebody else; empty: the same
 */
record Database(String url, String user, String password, String owner, String ownerPassword) {

    /** The database that the environment names, as the application's own settings read it. */
    static Database named(Map<String, String> environment) {
        String folder = environment.getOrDefault("EVENHAND_DATA", "data");
        return new Database(
                environment.getOrDefault(
                        "EVENHAND_DATABASE_URL", "jdbc:h2:file:" + folder + "/evenhand;AUTO_SERVER=TRUE;WRITE_DELAY=0"),
                environment.getOrDefault("EVENHAND_DATABASE_USER", ""),
                environment.getOrDefault("EVENHAND_DATABASE_PASSWORD", ""),
                environment.getOrDefault("EVENHAND_DATABASE_OWNER", ""),
                environment.getOrDefault("EVENHAND_DATABASE_OWNER_PASSWORD", ""));
    }

    static Database at(String url) {
        return new Database(url, "", "", "", "");
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The database in words, without a password that the address may hold. */
    String said() {
        return DatabaseLock.file(url)
                .map(file -> "the database " + file)
                .orElse("the database " + url.replaceFirst("[?;].*", ""));
    }

    /** Something in the way of opening it, other than the database itself. */
    Optional<String> objection() {
        Optional<Path> file = DatabaseLock.file(url);
        if (file.isPresent()
                && !Files.exists(file.get().resolveSibling(file.get().getFileName() + ".mv.db"))) {
            return Optional.of("There is no database " + file.get()
                    + ". EVENHAND_DATA names its folder; the application makes it at its first start.");
        }
        return Optional.empty();
    }

    /** A connection for one job; where no application runs on a file database, none can start meanwhile. */
    Held open() throws SQLException, IOException {
        return open(user, password);
    }

    /** The same, as the owner of the tables. */
    Held openAsOwner() throws SQLException, IOException {
        return owner.isEmpty() ? open() : open(owner, ownerPassword);
    }

    private Held open(String as, String with) throws SQLException, IOException {
        Optional<Path> file = DatabaseLock.file(url);
        Optional<DatabaseLock> lock = file.isPresent() ? DatabaseLock.take(file.get()) : Optional.empty();
        try {
            return new Held(connect(as, with), lock);
        } catch (SQLException refused) {
            if (lock.isPresent()) {
                lock.get().close();
            }
            throw refused;
        }
    }

    private Connection connect(String as, String with) throws SQLException {
        Properties properties = new Properties();
        // H2 wants a user, even an empty one; PostgreSQL takes one from the address where none is given here.
        if (!isPostgresql() || !as.isEmpty()) {
            properties.setProperty("user", as);
            properties.setProperty("password", with);
        }
        if (isPostgresql()) {
            properties.setProperty("connectTimeout", "5");
            properties.setProperty("ApplicationName", "evenhand");
        }
        return DriverManager.getConnection(url, properties);
    }

    /** A connection, and the lock that keeps applications away meanwhile where none runs. */
    record Held(Connection connection, Optional<DatabaseLock> lock) implements AutoCloseable {

        @Override
        public void close() throws SQLException, IOException {
            connection.close();
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
