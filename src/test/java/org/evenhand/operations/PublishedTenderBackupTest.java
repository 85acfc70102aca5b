package org.evenhand.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.RealPostgres;
import org.evenhand.notices.NoticesElsewhere;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.operations.backup.FilledDatabase;
import org.evenhand.operations.backup.RestoredDemonstration;
import org.evenhand.operations.database.Database;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;

/** A published tender out of one database and into another: it is read as before, and stays as frozen as it was. */
abstract class PublishedTenderBackupTest extends RestoredDemonstration {

    private static final String CHANGED =
            "Version 2 of the tender " + TENDER + " is not what was published. The record says";

    @DemoOnH2
    static class OnH2Test extends PublishedTenderBackupTest {
        @Override
        public String empty() {
            return "jdbc:h2:file:" + folder.resolve("other") + ";AUTO_SERVER=TRUE";
        }
    }

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PublishedTenderBackupTest {
        @Override
        public String empty() {
            return RealPostgres.emptyDatabaseUrl();
        }
    }

    @Test
    void everything_that_its_page_is_drawn_from_is_the_same() throws SQLException {
        ReadingNotices there = NoticesElsewhere.in(source(restored()));

        TenderNotice tenderNotice = there.latest(TENDER).orElseThrow();
        assertThat(tenderNotice).isEqualTo(here.latest(TENDER).orElseThrow());
        assertThat(Sha256.of(tenderNotice.published().content().frozen().text()))
                .isEqualTo(tenderNotice.published().digest());
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
        assertThat(verify(there))
                .startsWith("0 ")
                .contains("Everything that was published, agreed or kept is as the record says");

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
    void a_text_that_can_be_read_no_more_is_found_as_any_other() throws SQLException {
        Database there = restored();

        behind(there, "update tender_publication set content = 'x' where tender = '" + TENDER + "'");

        assertThat(verify(there))
                .startsWith("1 ")
                .contains("Version 1 of the tender " + TENDER + " is not what was published")
                .contains(CHANGED);
    }

    @Test
    void what_was_removed_or_slipped_in_behind_the_back_of_the_database_is_found() throws SQLException {
        Database there = restored();

        behind(
                there,
                "insert into tender_publication (tender, version, framework, title, reason, deadline, content, rules_digest,"
                        + " digest, published_by, published_at) select tender, 3, framework, title, reason, deadline, content,"
                        + " rules_digest, digest, published_by, published_at from tender_publication where version = 2 and tender = '"
                        + TENDER + "'");
        behind(there, "delete from tender_publication where version = 1 and tender = '" + TENDER + "'");

        assertThat(verify(there))
                .startsWith("1 ")
                .contains("Version 3 of the tender " + TENDER + " was never published.\n")
                .contains("Version 1 of the tender " + TENDER
                        + " was published and is there no more. The record says at");
    }

    private static String criteria(Connection connection) throws SQLException {
        return FilledDatabase.ask(
                connection,
                "select count(*) from framework_answer where framework = '" + FRAMEWORK + "' and answer <> '1'");
    }
}
