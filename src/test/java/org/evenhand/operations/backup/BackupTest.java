package org.evenhand.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.RealPostgres;
import org.evenhand.operations.database.Database;
import org.evenhand.operations.database.DatabaseLock;
import org.junit.jupiter.api.Test;

/** Everything out and in again, on both databases and from one to the other. */
abstract class BackupTest extends FilledDatabase {

    static class OnH2Test extends BackupTest {
        @Override
        boolean onPostgresql() {
            return false;
        }

        @Test
        void half_a_surrogate_pair_and_the_null_character_come_back_on_h2() throws Exception {
            execute(connection, "insert into paper (title) values (U&'x\\0000y')");
            try (var insert = connection.prepareStatement("insert into paper (title) values (?)")) {
                insert.setString(1, "half \uD83D of it");
                insert.execute();
            }
            roundTrip();
        }

        @Test
        void no_application_can_start_during_a_job_that_has_the_database_to_itself() throws Exception {
            connection.close();
            try (Database.Held held = database().open()) {
                assertThat(DatabaseLock.take(DatabaseLock.file(url()).orElseThrow()))
                        .isEmpty();
            }
            assertThat(DatabaseLock.take(DatabaseLock.file(url()).orElseThrow()))
                    .hasValueSatisfying(DatabaseLock::close);
        }
    }

    static class OnPostgresqlTest extends BackupTest {
        @Override
        boolean onPostgresql() {
            return true;
        }

        @Test
        void rights_that_the_owner_has_given_up_are_lent_and_taken_back() throws Exception {
            execute(connection, "create role record_keeper login");
            execute(connection, """
                    do $$ declare one record; begin
                        for one in select tablename from pg_tables
                                where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
                            execute format('alter table %I owner to record_keeper', one.tablename);
                        end loop;
                    end $$""");
            execute(connection, "grant select on flyway_schema_history to record_keeper");
            execute(connection, "revoke update, delete, truncate on act from record_keeper");
            String asKeeper = url().replace("user=postgres", "user=record_keeper");
            backup("a.zip");

            assertThat(run(Database.at(asKeeper), "restore", file("a.zip"), "--yes"))
                    .startsWith("0 ");

            assertThat(ask(connection, "select has_table_privilege('record_keeper', 'act', 'delete')"))
                    .isEqualTo("f");
        }
    }

    @Test
    void everything_comes_back_as_it_was() throws Exception {
        roundTrip();
    }

    void roundTrip() throws Exception {
        Map<String, String> before = everything(connection);
        assertThat(backup("a.zip")).startsWith("0 Kept ");
        execute(connection, "insert into paper (title) values ('written after')");
        execute(connection, "update many_things set words = 'spoilt', bytes = null");
        execute(connection, "insert into act (what, about) values ('signed out', 1)");

        assertThat(run("restore", file("a.zip"), "--yes")).startsWith("0 Restored ");

        assertThat(everything(connection)).isEqualTo(before);
    }

    @Test
    void a_backup_of_one_kind_of_database_is_read_into_the_other() throws Exception {
        backup("a.zip");
        String other = onPostgresql()
                ? "jdbc:h2:file:" + folder.resolve("other") + ";AUTO_SERVER=TRUE"
                : RealPostgres.emptyDatabaseUrl();
        Connection there = prepared(other);

        assertThat(run(Database.at(other), "restore", file("a.zip"), "--yes")).startsWith("0 Restored ");

        assertThat(everything(there)).isEqualTo(everything(connection));
    }

    @Test
    void a_backup_shows_one_moment_while_others_write() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor();
                Connection writer = another()) {
            writer.setAutoCommit(false);
            Future<?> writing = threads.submit(() -> {
                for (int i = 0; i < 400; i++) {
                    // Paper and act are written together or not at all.
                    execute(writer, "insert into paper (title) values ('" + i + ODD_TEXT.replace("'", "") + "')");
                    execute(writer, "insert into act (what, about) values ('wrote', 1)");
                    writer.commit();
                    begun.countDown();
                }
                return null;
            });
            begun.await(20, TimeUnit.SECONDS);
            for (int i = 0; i < 5; i++) {
                assertThat(backup("at-once-" + i + ".zip")).startsWith("0 ");
            }
            writing.get(60, TimeUnit.SECONDS);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(run("restore", file("at-once-" + i + ".zip"), "--yes")).startsWith("0 ");
            assertThat(ask(connection, "select (select count(*) from paper) - (select count(*) from act)"))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_backup_replaces_no_file_unless_told_to_and_only_its_owner_may_read_it() throws Exception {
        Files.writeString(folder.resolve("a.zip"), "older");

        assertThat(backup("a.zip")).startsWith("2 ").contains("already there");
        assertThat(folder.resolve("a.zip")).hasContent("older");
        assertThat(run("backup", file("a.zip"), "--force")).startsWith("0 ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.zip"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("a.zip.partial")).doesNotExist();
        assertThat(run("backup", folder.toString())).startsWith("2 ").contains("is a folder");
        assertThat(run("backup", folder.resolve("none/a.zip").toString())).startsWith("2 ");
    }

    @Test
    void a_database_without_tables_is_told_to_be_started_once() throws Exception {
        backup("a.zip");
        String fresh = emptyDatabase();
        Connection there =
                onPostgresql() ? DriverManager.getConnection(fresh) : DriverManager.getConnection(fresh, "", "");
        opened.add(there);

        assertThat(run(Database.at(fresh), "backup", file("b.zip")))
                .startsWith("2 ")
                .contains("Start it once");
        assertThat(run(Database.at(fresh), "restore", file("a.zip"), "--yes"))
                .startsWith("2 ")
                .contains("Start it there once");
        assertThat(folder.resolve("b.zip")).doesNotExist();
        assertThat(folder.resolve("b.zip.partial")).doesNotExist();
    }
}
