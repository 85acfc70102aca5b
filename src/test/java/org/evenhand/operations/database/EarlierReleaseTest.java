package org.evenhand.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.evenhand.RealPostgres;
import org.evenhand.operations.backup.FilledDatabase;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.notices.NoticesElsewhere;
import org.evenhand.tenders.notices.ReadingNotices;
import org.evenhand.tenders.notices.TenderNotice;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as the release of November 2026 left it: a backup of its demonstration and the list of the migrations that it
 * knew. Whatever this release has changed, it reads and verifies what was published then.
 */
abstract class EarlierReleaseTest {

    private static final String RELEASE = "/releases/2026-11/";
    private static final TenderId TENDER = new TenderId("homeshare-2027-example");

    static class OnH2Test extends EarlierReleaseTest {
        @Override
        String empty() {
            return "jdbc:h2:file:" + folder.resolve("earlier") + ";AUTO_SERVER=TRUE";
        }
    }

    static class OnPostgresqlTest extends EarlierReleaseTest {
        @Override
        String empty() {
            return RealPostgres.emptyDatabaseUrl();
        }
    }

    @TempDir
    Path folder;

    private Database database;

    abstract String empty();

    /** Makes the tables as they were, fills them from the backup, and then upgrades them. */
    @BeforeEach
    void upgrade() throws SQLException {
        database = Database.at(empty());
        String vendor = database.isPostgresql() ? "postgresql" : "h2";
        migrate("filesystem:" + migrationsOfThen(vendor));
        Path backup = copy("backup.zip", folder.resolve("backup.zip"));
        assertThat(FilledDatabase.run(database, "restore", backup.toString(), "--yes"))
                .startsWith("0 Restored 580 rows of 38 tables");
        migrate("classpath:db/migration", "classpath:db/vendor/" + vendor);
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
    private Path migrationsOfThen(String vendor) {
        Path then = folder.resolve("migrations");
        try (InputStream list = resource(RELEASE + "migrations.txt")) {
            Files.createDirectories(then);
            for (String name : new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
                if (name.startsWith("migration/") || name.startsWith("vendor/" + vendor + "/")) {
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

    private static Path copy(String name, Path to) {
        try (InputStream file = resource(RELEASE + name)) {
            Files.copy(file, to);
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EarlierReleaseTest.class.getResourceAsStream(name), name);
    }

    private DataSource source() {
        return database.isPostgresql()
                ? new DriverManagerDataSource(database.url())
                : new DriverManagerDataSource(database.url(), "", "");
    }

    @Test
    void what_was_published_then_is_read_and_fits_its_fingerprint() {
        ReadingNotices notices = NoticesElsewhere.in(source());

        for (int version = 1; version <= 2; version++) {
            TenderNotice tenderNotice = notices.version(TENDER, version).orElseThrow();
            assertThat(Sha256.of(tenderNotice.published().content().frozen().text()))
                    .isEqualTo(tenderNotice.published().digest());
            assertThat(tenderNotice.published().content().lots())
                    .hasSize(2)
                    .allSatisfy(lot -> assertThat(lot.tender().criteria()).isNotEmpty());
        }
        assertThat(notices.listed())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Homeshare from 2027"));
    }

    @Test
    void the_record_and_what_was_published_hold() {
        assertThat(FilledDatabase.run(database, "audit", "verify"))
                .contains("The record is whole")
                .contains("Everything that was published, agreed or kept is as the record says");
    }

    @Test
    void what_was_frozen_then_stays_frozen() throws SQLException {
        try (Connection connection = database.isPostgresql()
                ? DriverManager.getConnection(database.url())
                : DriverManager.getConnection(database.url(), "", "")) {
            assertThat(FilledDatabase.refused(connection, "update tender_publication set content = 'x'"))
                    .isNotEqualTo("not refused");
            assertThat(FilledDatabase.refused(
                            connection,
                            "update framework_answer set answer = '1' where framework = 'homeshare-tender'"))
                    .isNotEqualTo("not refused");
        }
    }
}
