package org.evenhand.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.operations.backup.FilledDatabase;
import org.flywaydb.core.Flyway;

/**
 * What the release of November 2026 left: a backup of its demonstration, the list of the migrations that it knew, and bids
 * on what it had published with the score sheet that it made of them.
 */
public final class EarlierRelease {

    private static final String RELEASE = "/releases/2026-11/";

    private final Database database;
    private final Path folder;

    private EarlierRelease(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Makes the tables as they were and fills them from the backup.
     *
     * @param url of an empty database
     * @param folder an empty one to work in
     */
    public static void restored(String url, Path folder) throws SQLException {
        restored(Database.at(url), folder);
    }

    static EarlierRelease restored(Database database, Path folder) throws SQLException {
        EarlierRelease release = new EarlierRelease(database, folder);
        release.migrate("filesystem:" + release.migrationsOfThen());
        Path backup = folder.resolve("backup.zip");
        copy("backup.zip", backup);
        assertThat(FilledDatabase.run(database, "restore", backup.toString(), "--yes"))
                .startsWith("0 Restored 580 rows of 38 tables");
        return release;
    }

    void upgrade() {
        migrate("classpath:db/migration", "classpath:db/vendor/" + vendor());
    }

    private String vendor() {
        return database.isPostgresql() ? "postgresql" : "h2";
    }

    private void migrate(String... places) {
        boolean postgresql = database.isPostgresql();
        Flyway.configure()
                .dataSource(database.url(), postgresql ? null : "", postgresql ? null : "")
                .locations(places)
                .outOfOrder(true)
                .placeholders(Map.of("blob", postgresql ? "bytea" : "blob"))
                .load()
                .migrate();
    }

    /** A folder with the migrations that the release knew. */
    private Path migrationsOfThen() {
        Path then = folder.resolve("migrations");
        try (InputStream list = resource(RELEASE + "migrations.txt")) {
            Files.createDirectories(then);
            for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (name.startsWith("migration/") || name.startsWith("vendor/" + vendor() + "/")) {
                    try (InputStream migration = resource("/db/" + name)) {
                        Files.copy(migration, then.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    }
                }
            }
            return then;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with two bids and their marks, and the score sheet of then; the tender is in the database. */
    static Path scored(Path folder) {
        Path scored = folder.resolve("scored");
        for (String name : List.of("bids/marlow/bid.yaml", "bids/tidewater/bid.yaml", "panel.yaml", "sheet.json")) {
            copy("scored/" + name, scored.resolve(name));
        }
        return scored;
    }

    private static void copy(String name, Path to) {
        try (InputStream file = resource(RELEASE + name)) {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EarlierRelease.class.getResourceAsStream(name), name);
    }
}
