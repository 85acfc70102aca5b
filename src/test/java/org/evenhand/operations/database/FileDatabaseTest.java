package org.evenhand.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.evenhand.encryption.MasterKeysFile;
import org.evenhand.operations.backup.FilledDatabase;
import org.evenhand.operations.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may get at a file database: the account that runs Evenhand, and nobody else. */
class FileDatabaseTest {

    @TempDir
    Path temporary;

    @Test
    void a_new_database_and_its_password_are_for_their_owner_only() throws Exception {
        String password = password(ready(""));

        try (Connection open = open(password)) {
            assertThat(open.isValid(1)).isTrue();
            assertThat(password).hasSizeGreaterThan(40);
            assertThat(mode(folder())).isEqualTo("rwx------");
            assertThat(mode(folder().resolve("evenhand.password"))).isEqualTo("rw-------");
        }
        assertThat(password(ready(""))).as("at the next start").isEqualTo(password);
        assertThat(mode(folder().resolve("evenhand.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void whoever_does_not_have_the_password_is_refused_by_file_and_by_port() throws Exception {
        try (Connection service = open(password(ready("")))) {
            Properties lock = new Properties();
            try (var text = Files.newInputStream(folder().resolve("evenhand.lock.db"))) {
                lock.load(text);
            }
            assertThat(service.isValid(1)).isTrue();
            for (String address :
                    List.of(url(), "jdbc:h2:tcp://" + lock.getProperty("server") + "/" + lock.getProperty("id"))) {
                assertThatThrownBy(() -> DriverManager.getConnection(address, "", ""))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("28000"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwx--x--x", "rwxrwx---", "rwx---r--"})
    void a_folder_that_others_may_enter_is_refused_with_what_to_do(String mode) throws IOException {
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString(mode));

        assertThat(database().folder()).hasValueSatisfying(startupObjection -> {
            assertThat(startupObjection.reason()).contains("may enter " + folder());
            assertThat(startupObjection.remedy()).contains("chmod -R go= " + folder());
        });
    }

    @Test
    void files_of_the_database_that_others_could_read_are_closed() throws Exception {
        ready("");
        Path database = Files.writeString(folder().resolve("evenhand.trace.db"), "x");
        Path another = Files.writeString(folder().resolve("notes.txt"), "x");
        for (Path file : List.of(database, another)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }

        ready("");

        assertThat(mode(database)).isEqualTo("rw-------");
        assertThat(mode(another)).isEqualTo("rw-r--r--");
    }

    @Test
    void a_database_of_before_gets_a_password_and_keeps_what_is_in_it() throws Exception {
        filled("");

        String password = password(ready(""));

        try (Connection open = open(password)) {
            assertThat(FilledDatabase.ask(open, "select said from kept")).isEqualTo("yes");
        }
        assertThatThrownBy(() -> open("")).hasMessageContaining("Wrong user name or password");
    }

    @Test
    void a_crash_while_the_password_is_given_locks_nobody_out() throws Exception {
        filled("");
        password(ready(""));
        // The database has it, and the file has not got its name yet.
        Files.move(folder().resolve("evenhand.password"), folder().resolve("evenhand.password.next"));

        try (Connection open = open(password(ready("")))) {
            assertThat(FilledDatabase.ask(open, "select said from kept")).isEqualTo("yes");
        }
    }

    @Test
    void a_password_that_is_missing_is_said_and_nothing_is_made_anew() throws Exception {
        filled("theirs");

        assertThat(ready(""))
                .isInstanceOfSatisfying(
                        FileDatabase.Ready.Refused.class,
                        refused -> assertThat(refused.why().reason()).contains("wants a password"));
        assertThat(password(ready("theirs"))).isEqualTo("theirs");
        assertThat(folder().resolve("evenhand.password")).doesNotExist();
    }

    @Test
    void a_database_file_that_is_empty_is_not_taken_for_a_new_one() throws Exception {
        database().folder();
        Files.createFile(folder().resolve("evenhand.mv.db"));

        assertThat(ready(""))
                .isInstanceOfSatisfying(
                        FileDatabase.Ready.Refused.class,
                        refused -> assertThat(refused.why().reason()).contains("is empty"));
    }

    @Test
    void jobs_find_the_password_beside_the_database() throws Exception {
        try (Connection service = open(password(ready("")))) {
            assertThat(service.isValid(1)).isTrue();
            assertThat(job("backup", temporary.resolve("a.zip").toString())).contains("has not made its tables");
        }
        assertThat(job("backup", temporary.resolve("a.zip").toString())).contains("has not made its tables");
    }

    @Test
    void a_copy_where_nothing_can_be_written_is_read_and_left_as_it_is() throws Exception {
        filled(password(ready("")));
        Path database = folder().resolve("evenhand.mv.db");
        byte[] before = Files.readAllBytes(database);
        // The lock cannot be taken; the owner of a machine may write in every folder, so it is not the folder's rights.
        Files.createDirectory(folder().resolve("evenhand.application.lock"));

        assertThat(job("audit", "verify")).startsWith("2 ").contains("lacks a table or a column that Evenhand made");

        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void a_damaged_database_is_said_in_a_sentence() throws Exception {
        filled(password(ready("")));
        Files.writeString(folder().resolve("evenhand.mv.db"), "no database".repeat(2000));

        assertThat(job("audit", "verify"))
                .startsWith("2 ")
                .contains("The file of the database is damaged")
                .doesNotContain("Exception");
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private String url() {
        return "jdbc:h2:file:" + folder().resolve("evenhand") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
    }

    private FileDatabase database() {
        return new FileDatabase(folder().resolve("evenhand"), url(), "");
    }

    private FileDatabase.Ready ready(String given) throws IOException, SQLException {
        assertThat(database().folder()).isEmpty();
        return database().ready(given);
    }

    private static String password(FileDatabase.Ready ready) {
        assertThat(ready).isInstanceOf(FileDatabase.Ready.With.class);
        return ((FileDatabase.Ready.With) ready).password();
    }

    private Connection open(String password) throws SQLException {
        return DriverManager.getConnection(url(), "", password);
    }

    private void filled(String password) throws IOException, SQLException {
        database().folder();
        try (Connection open = open(password)) {
            FilledDatabase.execute(open, "create table kept as select 'yes' as said");
        }
    }

    private String job(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Database named = Database.named(Map.of("EVENHAND_DATA", folder().toString()));
        int exit = new Commands(
                        named,
                        folder().resolve("heads.csv"),
                        new MasterKeysFile(folder().resolve("master-keys.json")),
                        stream,
                        stream)
                .run(words);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
