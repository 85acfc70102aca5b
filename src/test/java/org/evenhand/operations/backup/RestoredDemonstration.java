package org.evenhand.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.operations.database.Database;
import org.evenhand.shared.TenderId;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the demonstration holds, out of its database and into another, with a file of heads; and ways to harm it there. */
public abstract class RestoredDemonstration {

    public static final TenderId TENDER = new TenderId("homeshare-2027-example");
    public static final String FRAMEWORK = "homeshare-tender";

    @TempDir
    public Path folder;

    @Autowired
    public ReadingNotices here;

    @Autowired
    DataSource database;

    final List<Connection> opened = new ArrayList<>();

    public abstract String empty();

    @AfterEach
    void close() throws SQLException {
        for (Connection one : opened) {
            one.close();
        }
    }

    /** The database of the application that runs. */
    private Database applications() throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        return new Database(pool.getJdbcUrl(), said(pool.getUsername()), said(pool.getPassword()), "", "");
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The database that a backup of the application’s was read into. */
    public final Database restored() throws SQLException {
        Database there = Database.at(empty());
        boolean postgresql = there.isPostgresql();
        Flyway.configure()
                .dataSource(there.url(), postgresql ? null : "", postgresql ? null : "")
                .locations("classpath:db/migration", "classpath:db/vendor/" + (postgresql ? "postgresql" : "h2"))
                .placeholders(Map.of("blob", postgresql ? "bytea" : "blob"))
                .load()
                .migrate();
        String file = folder.resolve("kept.zip").toString();
        assertThat(FilledDatabase.run(applications(), "backup", file)).startsWith("0 Kept ");
        assertThat(FilledDatabase.run(there, "restore", file, "--yes")).startsWith("0 Restored ");
        export(there);
        return there;
    }

    public static DataSource source(Database database) {
        return database.isPostgresql()
                ? new DriverManagerDataSource(database.url())
                : new DriverManagerDataSource(database.url(), "", "");
    }

    final Path heads() {
        return folder.resolve("heads.csv");
    }

    /** Adds a line to the file of heads, as the application does. */
    final void export(Database database) throws SQLException {
        String head = FilledDatabase.ask(connection(database), "select concat(seq, ',', hash) from audit_head");
        try {
            String before = Files.exists(heads()) ? Files.readString(heads()) : "date,seq,hash\n";
            Files.writeString(heads(), before + "2026-11-30," + head + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public final String verify(Database database) {
        return FilledDatabase.run(heads(), database, "audit", "verify");
    }

    /** What only somebody who keeps the database can do. */
    public final void behind(Database database, String harm) throws SQLException {
        Connection connection = connection(database);
        FilledDatabase.execute(
                connection,
                database.isPostgresql()
                        ? "set session_replication_role = replica"
                        : "set " + H2RestoreDialect.RESTORING + " = true");
        FilledDatabase.execute(connection, harm);
        FilledDatabase.execute(
                connection,
                database.isPostgresql()
                        ? "set session_replication_role = origin"
                        : "set " + H2RestoreDialect.RESTORING + " = null");
    }

    public final Connection connection(Database database) throws SQLException {
        Connection connection = database.isPostgresql()
                ? DriverManager.getConnection(database.url())
                : DriverManager.getConnection(database.url(), "", "");
        opened.add(connection);
        return connection;
    }
}
