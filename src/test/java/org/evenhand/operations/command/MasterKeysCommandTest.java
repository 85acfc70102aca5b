package org.evenhand.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.encryption.MasterKeysFile;
import org.evenhand.operations.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_rotation_without_keys_says_when_they_are_made() {
        assertThat(run("master-keys", "rotate"))
                .startsWith("2 There are no master keys in " + file())
                .contains("first start");
    }

    @Test
    void a_file_that_holds_no_master_keys_is_left_as_it_is() throws IOException {
        Files.writeString(file(), "{}");
        Files.setPosixFilePermissions(file(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));

        assertThat(run("master-keys", "rotate")).startsWith("2 ").contains("damaged");
        assertThat(file()).hasContent("{}");
    }

    @Test
    void anything_else_about_master_keys_is_answered_with_what_there_is() {
        assertThat(run("master-keys")).startsWith("2 ").contains("master-keys rotate");
        assertThat(run("master-keys", "show")).startsWith("2 ").contains("master-keys rotate");
    }

    private Path file() {
        return folder.resolve("master-keys.json");
    }

    private String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new Commands(
                        Database.at("jdbc:h2:mem:unused"),
                        folder.resolve("heads.csv"),
                        new MasterKeysFile(file()),
                        stream,
                        stream)
                .run(arguments);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
}
