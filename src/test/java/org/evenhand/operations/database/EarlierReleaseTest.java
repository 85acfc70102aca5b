package org.evenhand.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.evenhand.RealPostgres;
import org.evenhand.cli.CommandsElsewhere;
import org.evenhand.notices.NoticesElsewhere;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.operations.backup.FilledDatabase;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as the release of November 2026 left it: a backup of its demonstration and the list of the migrations that it
 * knew. Whatever this release has changed, it reads and verifies what was published then.
 */
abstract class EarlierReleaseTest {

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

    @BeforeEach
    void upgrade() throws SQLException {
        database = Database.at(empty());
        EarlierRelease.restored(database, folder).upgrade();
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
    void what_was_published_then_scores_and_the_score_sheet_of_then_verifies() throws IOException {
        TenderNotice tenderNotice =
                NoticesElsewhere.in(source()).version(TENDER, 2).orElseThrow();
        Path scored = EarlierRelease.scored(folder);
        Files.writeString(
                scored.resolve("tender.yaml"),
                tenderNotice.published().content().frozen().files().get("lots/east/tender.yaml"));

        assertThat(CommandsElsewhere.run("verify", scored.resolve("sheet.json").toString(), scored.toString()))
                .startsWith("0 ");
        assertThat(CommandsElsewhere.run("score", scored.toString()))
                .containsPattern("1 +89.21 +assessed +marlow")
                .containsPattern("2 +84.00 +assessed +tidewater");
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
