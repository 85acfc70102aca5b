package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says before it starts any Java. */
class EvenhandScriptTest {

    @TempDir
    Path elsewhere;

    @Test
    void help_lists_every_command_on_standard_output() throws Exception {
        var help = run("help");

        assertThat(help.exit).isZero();
        assertThat(help.out)
                .contains("run ", "score FOLDER", "check FOLDER", "verify SHEET.json FOLDER", "test ", "bench ")
                .contains("serve ", "backup FILE", "restore FILE", "audit verify", "--database-url");
        assertThat(help.err).isEmpty();
    }

    @Test
    void an_unknown_command_is_named_and_refused_with_nothing_on_standard_output() throws Exception {
        var refused = run("scroe");

        assertThat(refused.exit).isEqualTo(2);
        assertThat(refused.err).startsWith("There is no command 'scroe'.").contains("score FOLDER");
        assertThat(refused.out).isEmpty();
    }

    @Test
    void every_command_on_the_database_has_help() throws Exception {
        for (String command : List.of("run", "serve", "backup", "restore", "audit")) {
            var help = run(command, "--help");

            assertThat(help.exit).isZero();
            assertThat(help.out).contains("backup FILE");
        }
    }

    @Test
    void an_address_of_a_database_that_evenhand_does_not_know_is_refused() throws Exception {
        var wrong = run("serve", "--database-url", "mysql://localhost/evenhand");
        assertThat(wrong.exit).isEqualTo(2);
        assertThat(wrong.err).contains("jdbc:postgresql://").contains("localhost/evenhand");

        var missing = run("backup", "a.zip", "--database-url");
        assertThat(missing.exit).isEqualTo(2);
        assertThat(missing.err).startsWith("--database-url needs an address after it");
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        String script = Path.of("evenhand").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of("sh", script));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Answer(exit, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Answer(int exit, String out, String err) {}
}
