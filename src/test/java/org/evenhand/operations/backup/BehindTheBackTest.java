package org.evenhand.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.RealPostgres;
import org.evenhand.audit.RecordingOutside;
import org.evenhand.operations.database.Database;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.junit.jupiter.api.Test;

/** Whatever somebody changes who keeps the database, past the application: the check of the record names it. */
abstract class BehindTheBackTest extends RestoredDemonstration {

    @DemoOnH2
    static class OnH2Test extends BehindTheBackTest {
        @Override
        public String empty() {
            return "jdbc:h2:file:" + folder.resolve("other") + ";AUTO_SERVER=TRUE";
        }
    }

    @DemoOnPostgresql
    static class OnPostgresqlTest extends BehindTheBackTest {
        @Override
        public String empty() {
            return RealPostgres.emptyDatabaseUrl();
        }
    }

    @Test
    void what_was_changed_is_named() throws SQLException {
        Database there = restored();
        assertThat(verify(there)).startsWith("0 ");

        for (Harm harm : Harm.ALL) {
            behind(there, "create table kept_before as select * from " + harm.table());
            behind(there, harm.change());
            assertThat(verify(there)).as(harm.change()).startsWith("1 ").contains(harm.named());
            behind(
                    there,
                    harm.back(DatabaseSchema.of(connection(there))
                            .table(harm.table())
                            .orElseThrow()
                            .key()));
            behind(there, "drop table kept_before");
        }
        assertThat(verify(there)).as("after all was taken back").startsWith("0 ");
    }

    @Test
    void an_ending_that_was_slipped_in_is_named() throws SQLException {
        Database there = restored();
        behind(
                there,
                "insert into tender_ending (tender, reason, ended_by, ended_at) select id, 'No money', changed_by,"
                        + " changed_at from tender where id = '" + TENDER + "'");

        assertThat(verify(there)).startsWith("1 ").contains("is said to be cancelled, and nobody cancelled it");
    }

    @Test
    void what_was_removed_is_named() throws SQLException {
        Database there = restored();

        behind(there, "delete from tender_sign_off");
        behind(there, "delete from self_assessment_copy_answer");
        behind(there, "delete from self_assessment_copy");
        behind(there, "delete from draft_comment");

        assertThat(verify(there))
                .startsWith("1 ")
                .contains("A signature of northshire-council under the tender " + TENDER
                        + " was given and is there no more.")
                .contains("Copy 1 of the self-assessment of northshire-council was kept and is there no more.")
                .contains("The comment on-paper was made and is there no more.");
    }

    @Test
    void records_that_were_removed_from_the_end_are_named_though_the_head_was_set_back() throws SQLException {
        Database there = restored();
        behind(there, "update audit_head set seq = 10, hash = (select hash from audit_record where seq = 10)");
        behind(there, "delete from audit_record where seq > 10");

        assertThat(verify(there)).startsWith("1 ").contains("have been removed from the end");
        // Nor is it enough to take the heads away as well.
        assertThat(FilledDatabase.run(there, "audit", "verify"))
                .startsWith("1 ")
                .contains("acts are missing");
    }

    @Test
    void a_file_of_heads_that_is_gone_or_emptied_is_named_and_a_copy_need_not_be_the_newest() throws Exception {
        Database there = restored();
        Path copy = Files.copy(heads(), folder.resolve("copy.csv"));
        String head = FilledDatabase.ask(connection(there), "select seq from audit_head");
        String hash = FilledDatabase.ask(connection(there), "select hash from audit_head");
        record(there, "audit.head-exported", head, Map.of("hash", hash));
        record(there, "tests.changed", "x", Map.of());
        export(there);
        assertThat(verify(there)).startsWith("0 ");
        String whole = Files.readString(heads());

        for (String emptied : List.of("", "date,seq,hash\n")) {
            Files.writeString(heads(), emptied);
            assertThat(verify(there)).startsWith("1 ").contains("was taken away or emptied");
        }
        Files.delete(heads());
        assertThat(verify(there)).startsWith("1 ").contains("is not there, or holds no heads");
        Files.writeString(heads(), whole.replaceFirst("2026-11-30.*\n", ""));
        assertThat(verify(there)).startsWith("1 ").contains("The line for record " + head + " is missing");

        assertThat(FilledDatabase.run(there, "audit", "verify", "--heads", copy.toString()))
                .startsWith("0 ")
                .contains("Note: The copy reaches to record " + head);
    }

    @Test
    void what_a_check_came_to_is_kept_for_those_who_read_the_record() throws SQLException {
        Database there = restored();
        String last =
                "select made || ' ' || outcome || ' ' || up_to from record_check order by at desc fetch first row only";
        String head = FilledDatabase.ask(connection(there), "select seq from audit_head");
        assertThat(verify(there)).startsWith("0 ");
        assertThat(FilledDatabase.ask(connection(there), last)).isEqualTo("BY_COMMAND WHOLE " + head);

        behind(there, "update audit_record set why = 'A better reason' where seq = 3");
        assertThat(verify(there)).startsWith("1 ");
        assertThat(FilledDatabase.ask(connection(there), last)).isEqualTo("BY_COMMAND BROKEN 2");
    }

    @Test
    void a_restore_is_on_record_and_told() throws SQLException {
        Database there = restored();

        assertThat(verify(there)).contains("everything was replaced by a backup taken at", "SHA-256 of the backup");
        assertThat(
                        FilledDatabase.ask(
                                connection(there),
                                "select count(*) from audit_record where act = 'operations.restored' and actor_kind = 'evenhand'"))
                .isEqualTo("1");
    }

    @Test
    void guards_that_are_gone_switched_off_or_others_are_named() throws SQLException {
        Database there = restored();
        for (String harm : there.isPostgresql()
                ? List.of(
                        "drop trigger audit_record_append_only on audit_record",
                        "alter table tender_publication disable trigger tender_publication_append_only",
                        "create or replace function framework_is_frozen() returns trigger language plpgsql as"
                                + " $$ begin return new; end $$")
                : List.of(
                        "drop trigger audit_record_append_only",
                        "drop trigger tender_publication_append_only",
                        "drop trigger framework_answer_frozen",
                        "alter table audit_head drop constraint audit_head_names_a_record")) {
            FilledDatabase.execute(connection(there), harm);
        }

        assertThat(verify(there))
                .startsWith("1 ")
                .contains("The trigger audit_record_append_only that guards the table audit_record is gone")
                .contains("The trigger tender_publication_append_only")
                .contains(
                        there.isPostgresql()
                                ? "The function framework_is_frozen that guards tables is gone or another"
                                : "The constraint audit_head_names_a_record that guards the table audit_head is gone");
    }

    @Test
    void what_others_do_meanwhile_is_not_taken_for_harm() throws Exception {
        Database there = restored();
        CountDownLatch begun = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> working = threads.submit(() -> {
                Connection connection = connection(there);
                connection.setAutoCommit(false);
                for (int i = 0; i < 150; i++) {
                    comment(connection, "comment-" + i);
                    begun.countDown();
                }
                return null;
            });
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 4; i++) {
                assertThat(verify(there)).startsWith("0 ");
            }
            working.get(60, TimeUnit.SECONDS);
        }
    }

    /** A comment and its act, as the application writes them: both or neither. */
    private static void comment(Connection connection, String id) throws SQLException {
        Instant now = lastOnRecord(connection);
        FilledDatabase.execute(
                connection,
                "insert into draft_comment (id, tender, about, version, asked, name, said, at) values ('" + id + "', '"
                        + TENDER + "', '', 1, 'Voices', '', 'Yes', timestamp with time zone '" + now + "')");
        AuditEvent.Kind heard = () -> "tenders.comment-heard";
        RecordingOutside.record(
                connection,
                AuditEvent.of(new Actor.Stranger(), heard, new AuditEvent.Subject("comment", id, Optional.empty()))
                        .onTender(TENDER)
                        .with(Map.of("asked", "Voices")),
                now);
        connection.commit();
    }

    /** The moment of the restore: a record of long ago that no exported head covers would be suspect. */
    private static Instant lastOnRecord(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet last =
                        query.executeQuery("select at from audit_record order by seq desc fetch first row only")) {
            assertThat(last.next()).isTrue();
            return Moments.read(last, "at");
        }
    }

    @Test
    void a_table_that_is_gone_is_said_in_a_sentence() throws SQLException {
        Database there = restored();
        FilledDatabase.execute(connection(there), "drop table tender_sign_off");

        assertThat(verify(there))
                .startsWith("2 ")
                .containsIgnoringCase("lacks a table or a column that Evenhand made")
                .doesNotContain("a mistake of its own");
    }

    private void record(Database database, String code, String on, Map<String, String> details) throws SQLException {
        var connection = connection(database);
        connection.setAutoCommit(false);
        AuditEvent.Kind kind = () -> code;
        RecordingOutside.record(
                connection,
                AuditEvent.of(new Actor.Evenhand(), kind, new AuditEvent.Subject("record", on, Optional.empty()))
                        .with(details),
                Instant.parse("2026-11-30T10:00:00Z"));
        connection.commit();
    }
}
