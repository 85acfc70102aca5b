package org.evenhand.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The database that the application works on, for a job beside it.
 *
 * @param user who reads; empty: whom the address names
 * @param owner who owns the tables, where that is somebody else; empty: the same
 */
public record Database(String url, String user, String password, String owner, String ownerPassword) {

    /** The database that the environment names, as the application's own settings read it. */
    public static Database named(Map<String, String> environment) {
        String folder = environment.getOrDefault("EVENHAND_DATA", "data");
        return new Database(
                environment.getOrDefault(
                        "EVENHAND_DATABASE_URL", "jdbc:h2:file:" + folder + "/evenhand;AUTO_SERVER=TRUE;WRITE_DELAY=0"),
                environment.getOrDefault("EVENHAND_DATABASE_USER", ""),
                environment.getOrDefault("EVENHAND_DATABASE_PASSWORD", ""),
                environment.getOrDefault("EVENHAND_DATABASE_OWNER", ""),
                environment.getOrDefault("EVENHAND_DATABASE_OWNER_PASSWORD", ""));
    }

    public static Database at(String url) {
        return new Database(url, "", "", "", "");
    }

    public boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The database in words, without a password that the address may hold. */
    public String said() {
        return DatabaseLock.file(url)
                .map(file -> "the database " + file)
                .orElse("the database " + url.replaceFirst("[?;].*", ""));
    }

    /** Something in the way of opening it, other than the database itself. */
    public Optional<String> objection() {
        Optional<Path> file = DatabaseLock.file(url);
        if (file.isPresent()
                && !Files.exists(file.get().resolveSibling(file.get().getFileName() + ".mv.db"))) {
            return Optional.of("There is no database " + file.get()
                    + ". EVENHAND_DATA names its folder; the application makes it at its first start.");
        }
        return Optional.empty();
    }

    /**
     * A connection for one job; where no application runs on a file database, none can start meanwhile. A copy in a folder
     * where nothing can be written is only read.
     */
    public Held open() throws SQLException, IOException {
        Optional<Path> file = DatabaseLock.file(url);
        if (file.isEmpty()) {
            return new Held(connect(url, user, password), Optional.empty());
        }
        Optional<DatabaseLock> lock;
        try {
            lock = DatabaseLock.take(file.get());
        } catch (IOException unwritable) {
            return new Held(connect(toBeRead(), user, password(file.get(), password)), Optional.empty());
        }
        return held(lock, user, password(file.get(), password));
    }

    /** The same, as the owner of the tables, and to write. */
    public Held openAsOwner() throws SQLException, IOException {
        Optional<Path> file = DatabaseLock.file(url);
        String as = owner.isEmpty() ? user : owner;
        String with = owner.isEmpty() ? password : ownerPassword;
        return file.isEmpty()
                ? new Held(connect(url, as, with), Optional.empty())
                : held(DatabaseLock.take(file.get()), as, password(file.get(), with));
    }

    private Held held(Optional<DatabaseLock> lock, String as, String with) throws SQLException {
        try {
            return new Held(connect(url, as, with), lock);
        } catch (SQLException refused) {
            lock.ifPresent(DatabaseLock::close);
            throw refused;
        }
    }

    private static String password(Path file, String given) throws IOException {
        return given.isEmpty() ? DatabasePassword.of(file) : given;
    }

    /** H2 wants to write where others may join. */
    private String toBeRead() {
        return url.replaceAll("(?i);AUTO_SERVER=[^;]*", "") + ";ACCESS_MODE_DATA=r;FILE_LOCK=NO";
    }

    private Connection connect(String at, String as, String with) throws SQLException {
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
        return DriverManager.getConnection(at, properties);
    }

    /** From now on all questions are answered from the state at the first of them. */
    public void oneMoment(Connection connection) throws SQLException {
        if (isPostgresql()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
        } else {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction isolation level snapshot");
            }
        }
        connection.setAutoCommit(false);
    }

    /** A connection, and the lock that keeps applications away meanwhile where none runs. */
    public record Held(Connection connection, Optional<DatabaseLock> lock) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            connection.close();
            lock.ifPresent(DatabaseLock::close);
        }
    }
}
