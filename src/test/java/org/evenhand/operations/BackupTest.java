package org.evenhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.evenhand.RealPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything out and in again, on both databases and from one to the other. */
abstract class BackupTest {

    static final String ODD_TEXT = "'; drop table paper; -- “Llanfair” \\ \" \t\r\n \u2028 \u0001 \uFEFF 😀 é ŵ = +cmd";

    @TempDir
    Path folder;

    Connection connection;
    private final List<Connection> opened = new ArrayList<>();

    /** An empty database: one for each call. */
    abstract String emptyDatabase();

    abstract boolean onPostgresql();

    private String url = "";

    static class OnH2Test extends BackupTest {
        private int databases;

        @Override
        String emptyDatabase() {
            return "jdbc:h2:file:" + folder.resolve("db" + ++databases) + ";AUTO_SERVER=TRUE";
        }

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
                    .hasValueSatisfying(BackupTest::close);
        }
    }

    static class OnPostgresqlTest extends BackupTest {
        @Override
        String emptyDatabase() {
            return RealPostgres.emptyDatabaseUrl();
        }

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

    @BeforeEach
    void fill() throws SQLException {
        url = emptyDatabase();
        connection = prepared(url);
        execute(connection, "insert into paper (title, part_of) values ('whole', null)");
        execute(connection, "insert into paper (title, part_of) values ('part', 1)");
        execute(connection, "update paper set part_of = 2 where id = 1");
        try (var insert = connection.prepareStatement(
                "insert into many_things (id, paper, words, long_words, truth, exact, small, on_day, local_time, moment,"
                        + " bytes, named) values (?, 2, ?, ?, true, 0.69230769230000000000, -3, date '2024-02-29',"
                        + " timestamp '2026-03-29 01:30:00.123456', timestamp with time zone"
                        + " '2026-10-25 01:30:00.123+01:00', ?, ?)")) {
            insert.setLong(1, 7);
            insert.setString(2, ODD_TEXT);
            insert.setString(3, ODD_TEXT.repeat(500));
            insert.setBytes(4, new byte[] {0, -1, 127, -128, 10});
            insert.setObject(5, java.util.UUID.fromString("00000000-0000-0000-0000-00000000abcd"));
            insert.execute();
        }
        execute(connection, "insert into many_things (id, words) values (8, '')");
        execute(connection, "insert into act (what, about) values ('signed in', 2)");
    }

    /** The real migrations, and tables with whatever a schema may have. */
    private Connection prepared(String at) throws SQLException {
        Flyway.configure()
                .dataSource(at, onPostgresqlAddress(at) ? null : "", onPostgresqlAddress(at) ? null : "")
                .locations(
                        "classpath:db/migration",
                        "classpath:db/vendor/" + (onPostgresqlAddress(at) ? "postgresql" : "h2"))
                .failOnMissingLocations(false)
                .placeholders(placeholders(at))
                .load()
                .migrate();
        Connection made = Database.at(at).isPostgresql()
                ? DriverManager.getConnection(at)
                : DriverManager.getConnection(at, "", "");
        opened.add(made);
        execute(
                made,
                "create table paper (id bigint generated always as identity primary key,"
                        + " title varchar(200) not null, part_of bigint references paper)");
        execute(
                made,
                "create table many_things (id bigint primary key, paper bigint references paper,"
                        + " words varchar(500), long_words text, truth boolean, exact numeric(30, 20), small smallint,"
                        + " on_day date, local_time timestamp, moment timestamp(3) with time zone, bytes "
                        + (onPostgresqlAddress(at) ? "bytea" : "blob") + ", named uuid)");
        execute(
                made,
                "create table act (id bigint generated by default as identity primary key,"
                        + " what varchar(200), about bigint not null references paper)");
        if (onPostgresqlAddress(at)) {
            execute(
                    made,
                    "create function refuse() returns trigger language plpgsql as"
                            + " $$ begin raise exception 'the record is never changed'; end $$");
            execute(
                    made,
                    "create trigger act_stays before update or delete on act"
                            + " for each row execute function refuse()");
        } else {
            execute(
                    made,
                    "create trigger act_stays before update, delete on act for each row call \""
                            + RefusingTrigger.class.getName() + "\"");
        }
        return made;
    }

    private static Map<String, String> placeholders(String at) {
        Map<String, String> placeholders = new HashMap<>();
        placeholders.put("blob", onPostgresqlAddress(at) ? "bytea" : "blob");
        return placeholders;
    }

    private static boolean onPostgresqlAddress(String at) {
        return at.startsWith("jdbc:postgresql:");
    }

    @AfterEach
    void closeAll() throws SQLException {
        for (Connection one : opened) {
            one.close();
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
    void rows_are_numbered_on_after_the_restored_ones_and_the_record_is_guarded_again() throws Exception {
        backup("a.zip");
        run("restore", file("a.zip"), "--yes");

        execute(connection, "insert into paper (title) values ('next')");
        execute(connection, "insert into act (what, about) values ('next', 1)");

        assertThat(ask(connection, "select count(*) from paper")).isEqualTo("3");
        assertThat(refused(connection, "delete from act")).contains("the record is never changed");
        assertThat(refused(connection, "update act set what = 'other'")).contains("the record is never changed");
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
    void the_jobs_of_the_running_service_are_left_alone() throws Exception {
        backup("a.zip");
        execute(
                connection,
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('standstill', 'one', current_timestamp, false, 1)");

        run("restore", file("a.zip"), "--yes");

        assertThat(ask(connection, "select task_name from scheduled_tasks")).isEqualTo("standstill");
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
    void who_reads_during_a_restore_sees_before_or_after() throws Exception {
        backup("a.zip");
        execute(connection, "insert into paper (title) values ('third')");
        List<String> seen = new ArrayList<>();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor();
                Connection reader = another()) {
            Future<?> looking = threads.submit(() -> {
                do {
                    seen.add(ask(reader, "select count(*) from paper"));
                    reading.countDown();
                } while (done.getCount() > 0);
                seen.add(ask(reader, "select count(*) from paper"));
                return null;
            });
            reading.await(20, TimeUnit.SECONDS);
            assertThat(run("restore", file("a.zip"), "--yes")).startsWith("0 ");
            done.countDown();
            looking.get(60, TimeUnit.SECONDS);
        }

        assertThat(seen).containsOnly("3", "2");
        assertThat(seen.getLast()).isEqualTo("2");
    }

    @Test
    void a_restore_that_fails_half_way_leaves_everything_as_it_was() throws Exception {
        backup("a.zip");
        execute(connection, "insert into paper (title) values ('third')");
        Map<String, String> before = everything(connection);
        execute(
                connection,
                "alter table act add constraint nobody check (what <> 'signed in' or id > 1000000)"
                        + (onPostgresql() ? " not valid" : " nocheck"));

        assertThat(run("restore", file("a.zip"), "--yes")).startsWith("2 The database refused; nothing was changed.");

        assertThat(everything(connection)).isEqualTo(before);
        assertThat(refused(connection, "delete from act")).contains("the record is never changed");
    }

    @Test
    void a_damaged_backup_or_another_schema_is_refused_before_anything_is_touched() throws Exception {
        backup("a.zip");
        Map<String, String> before = everything(connection);
        rewrite("a.zip", "changed.zip", "tables/act.jsonl", "signed in", "signed on");
        rewrite("a.zip", "shorter.zip", "tables/act.jsonl", "[\"1\",\"signed in\",\"2\"]", "");
        rewrite("a.zip", "broken.zip", "tables/act.jsonl", "]", "");
        rewrite("a.zip", "older.zip", "manifest.json", "\"schema\" : \"", "\"schema\" : \"0.");
        rewrite("a.zip", "form.zip", "manifest.json", "evenhand-backup/1", "evenhand-backup/2");
        rewrite("a.zip", "foreign.zip", "manifest.json", "\"what\"", "\"whatever\"");
        Files.writeString(folder.resolve("no.zip"), "not a backup");
        byte[] whole = Files.readAllBytes(folder.resolve("a.zip"));
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        for (String damaged : List.of("changed.zip", "shorter.zip", "broken.zip")) {
            assertThat(run("restore", file(damaged), "--yes")).startsWith("2 ").contains("is damaged");
        }
        assertThat(run("restore", file("older.zip"), "--yes")).startsWith("2 The backup was taken at step 0.");
        assertThat(run("restore", file("form.zip"), "--yes")).startsWith("2 ").contains("evenhand-backup/1");
        assertThat(run("restore", file("foreign.zip"), "--yes")).startsWith("2 The backup’s table act");
        assertThat(run("restore", file("no.zip"), "--yes")).startsWith("2 ").contains("not a backup");
        assertThat(run("restore", file("cut.zip"), "--yes")).startsWith("2 ").contains("not a backup");
        assertThat(run("restore", file("missing.zip"), "--yes"))
                .startsWith("2 ")
                .contains("is not there");
        assertThat(everything(connection)).isEqualTo(before);
    }

    @Test
    void a_restore_is_asked_for_twice() throws Exception {
        backup("a.zip");

        assertThat(run("restore", file("a.zip")))
                .startsWith("2 This would replace everything")
                .contains("--yes");
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

    private Connection another() throws SQLException {
        return onPostgresql() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, "", "");
    }

    String url() {
        return url;
    }

    Database database() {
        return Database.at(url);
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    String backup(String name) {
        return run("backup", file(name));
    }

    private String run(String... arguments) {
        return run(database(), arguments);
    }

    /** How a job ended and what it said. */
    static String run(Database database, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new Commands(database, Path.of("no-heads.csv"), stream, stream).run(arguments);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    static void execute(Connection on, String sql) throws SQLException {
        try (var statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Connection on, String sql) throws SQLException {
        try (var statement = on.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String refused(Connection on, String sql) {
        try {
            execute(on, sql);
            return "not refused";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Every value of the tables made here, in a form that is the same on both databases. */
    private static Map<String, String> everything(Connection on) throws SQLException {
        Map<String, String> values = new HashMap<>();
        Schema schema = Schema.of(on);
        for (Table table : schema.tables()) {
            String sql = "select " + table.quotedColumns() + " from " + table.quoted();
            try (var statement = on.createStatement();
                    var row = statement.executeQuery(sql)) {
                while (row.next()) {
                    StringBuilder all = new StringBuilder();
                    for (int i = 0; i < table.columns().size(); i++) {
                        ColumnKind kind = table.columns().get(i).kind();
                        String text = kind.read(row, i + 1);
                        all.append('|')
                                .append(
                                        kind == ColumnKind.MOMENT && text != null
                                                ? java.time.OffsetDateTime.parse(text)
                                                        .toInstant()
                                                : text);
                    }
                    values.put(table.plainName() + " " + row.getString(1), all.toString());
                }
            }
        }
        return values;
    }

    private void rewrite(String from, String to, String entry, String what, String with) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(from).toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(to)))) {
            for (ZipEntry one : java.util.Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(one).readAllBytes();
                out.putNextEntry(new ZipEntry(one.getName()));
                out.write(
                        one.getName().equals(entry)
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(what, with)
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                out.closeEntry();
            }
        }
    }

    private static void close(DatabaseLock lock) {
        try {
            lock.close();
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
