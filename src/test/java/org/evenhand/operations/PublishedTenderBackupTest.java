package org.evenhand.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.RealPostgres;
import org.evenhand.scoring.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.Notice;
import org.evenhand.tenders.NoticesElsewhere;
import org.evenhand.tenders.ReadingNotices;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A published tender out of one database and into another: it is read as before, and stays as frozen as it was. */
abstract class PublishedTenderBackupTest {

    private static final TenderId TENDER = new TenderId("homeshare-2027-example");
    private static final String FRAMEWORK = "homeshare-tender";
    private static final String CHANGED =
            "Version 2 of the tender " + TENDER + " is not what was published. The record says";

    @DemoOnH2
    static class OnH2Test extends PublishedTenderBackupTest {
        @Override
        String empty() {
            return "jdbc:h2:file:" + folder.resolve("other") + ";AUTO_SERVER=TRUE";
        }
    }

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PublishedTenderBackupTest {
        @Override
        String empty() {
            return RealPostgres.emptyDatabaseUrl();
        }
    }

    @TempDir
    Path folder;

    @Autowired
    ReadingNotices here;

    @Autowired
    DataSource database;

    private final List<Connection> opened = new ArrayList<>();

    abstract String empty();

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
    private Database restored() throws SQLException {
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
        return there;
    }

    private static DataSource source(Database database) {
        return database.isPostgresql()
                ? new DriverManagerDataSource(database.url())
                : new DriverManagerDataSource(database.url(), "", "");
    }

    @Test
    void everything_that_its_page_is_drawn_from_is_the_same() throws SQLException {
        ReadingNotices there = NoticesElsewhere.in(source(restored()));

        Notice notice = there.latest(TENDER).orElseThrow();
        assertThat(notice).isEqualTo(here.latest(TENDER).orElseThrow());
        assertThat(Sha256.of(notice.published().content().frozen().text()))
                .isEqualTo(notice.published().digest());
        assertThat(there.version(TENDER, 1)).isEqualTo(here.version(TENDER, 1)).isPresent();
        assertThat(there.listed()).isEqualTo(here.listed());
    }

    @Test
    void what_was_frozen_is_frozen_there_too() throws SQLException {
        Database there = restored();
        Connection connection = connection(there);
        String before = criteria(connection);

        for (String harm : List.of(
                "update framework set frozen_at = null, frozen_by = null where id = '" + FRAMEWORK + "'",
                "update framework_answer set answer = '1' where framework = '" + FRAMEWORK + "'",
                "delete from framework_part where framework = '" + FRAMEWORK + "'",
                "update tender_publication set content = 'x' where tender = '" + TENDER + "'",
                "delete from tender_publication where tender = '" + TENDER + "'",
                "truncate table tender_publication",
                "truncate table framework_answer")) {
            assertThat(FilledDatabase.refused(connection, harm)).as(harm).isNotEqualTo("not refused");
        }
        assertThat(criteria(connection)).isEqualTo(before).isNotEqualTo("0");
    }

    @Test
    void what_was_changed_behind_the_back_of_the_database_is_found_and_shown_to_nobody() throws SQLException {
        Database there = restored();
        String version = "where tender = '" + TENDER + "' and version = 2";
        assertThat(verify(there)).startsWith("0 ").contains("Everything that was published is as it was published");

        behind(there, "update tender_publication set title = 'Another title' " + version);
        assertThat(verify(there)).startsWith("1 ").contains(CHANGED);
        behind(there, "update tender_publication set title = 'Homeshare from 2027' " + version);
        assertThat(verify(there)).startsWith("0 ");

        behind(there, "update tender_publication set deadline = deadline + interval '1' day " + version);
        assertThat(verify(there)).startsWith("1 ").contains(CHANGED);
        behind(there, "update tender_publication set deadline = deadline - interval '1' day " + version);

        behind(
                there,
                "update tender_publication set reason = 'No reason' where tender = '" + TENDER + "' and version = 1");
        assertThat(verify(there)).startsWith("1 ").contains("Version 1 of the tender " + TENDER + " is not what was");
        behind(there, "update tender_publication set reason = null where tender = '" + TENDER + "' and version = 1");
        assertThat(verify(there)).startsWith("0 ");

        behind(there, "update tender_publication set content = replace(content, 'ten hours', 'six hours') " + version);
        assertThat(verify(there)).startsWith("1 ").contains(CHANGED);
        ReadingNotices reading = NoticesElsewhere.in(source(there));
        assertThatThrownBy(() -> reading.latest(TENDER)).hasMessageContaining("is not what was published");
        assertThat(reading.version(TENDER, 1)).isEqualTo(here.version(TENDER, 1));
    }

    @Test
    void what_was_removed_or_slipped_in_behind_the_back_of_the_database_is_found() throws SQLException {
        Database there = restored();

        behind(
                there,
                "insert into tender_publication select tender, 3, framework, title, reason, deadline, content,"
                        + " rules_digest, digest, published_by, published_at from tender_publication where version = 2 and tender = '"
                        + TENDER + "'");
        behind(there, "delete from tender_publication where version = 1 and tender = '" + TENDER + "'");

        assertThat(verify(there))
                .startsWith("1 ")
                .contains("Version 3 of the tender " + TENDER + " was never published.\n")
                .contains("Version 1 of the tender " + TENDER
                        + " was published and is there no more. The record says at");
    }

    private static String verify(Database database) {
        return FilledDatabase.run(database, "audit", "verify");
    }

    /** What only somebody who keeps the database can do. */
    private void behind(Database database, String harm) throws SQLException {
        Connection connection = connection(database);
        String guards = "alter table tender_publication %s trigger user";
        FilledDatabase.execute(
                connection,
                database.isPostgresql() ? guards.formatted("disable") : "set " + H2Dialect.RESTORING + " = true");
        FilledDatabase.execute(connection, harm);
        FilledDatabase.execute(
                connection,
                database.isPostgresql() ? guards.formatted("enable") : "set " + H2Dialect.RESTORING + " = null");
    }

    private Connection connection(Database database) throws SQLException {
        Connection connection = database.isPostgresql()
                ? DriverManager.getConnection(database.url())
                : DriverManager.getConnection(database.url(), "", "");
        opened.add(connection);
        return connection;
    }

    private static String criteria(Connection connection) throws SQLException {
        return FilledDatabase.ask(
                connection,
                "select count(*) from framework_answer where framework = '" + FRAMEWORK + "' and answer <> '1'");
    }
}
