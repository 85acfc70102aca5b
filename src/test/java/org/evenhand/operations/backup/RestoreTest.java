package org.evenhand.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a restore takes in, and what it leaves as it is. */
abstract class RestoreTest extends FilledDatabase {

    static class OnH2Test extends RestoreTest {
        @Override
        boolean onPostgresql() {
            return false;
        }
    }

    static class OnPostgresqlTest extends RestoreTest {
        @Override
        boolean onPostgresql() {
            return true;
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
    void rows_are_numbered_on_after_the_restored_ones_and_the_record_is_guarded_again() throws Exception {
        backup("a.zip");
        run("restore", file("a.zip"), "--yes");

        execute(connection, "insert into paper (title) values ('next')");
        execute(connection, "insert into act (what, about) values ('next', 1)");

        assertThat(ask(connection, "select count(*) from paper")).isEqualTo("3");
        assertThat(refused(connection, "delete from act")).contains("the record is never changed");
        assertThat(refused(connection, "update act set what = 'other'")).contains("the record is never changed");
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
}
