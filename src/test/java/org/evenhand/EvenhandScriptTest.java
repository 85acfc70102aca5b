package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .contains("run ", "score FOLDER", "check FOLDER", "verify SHEET.json FOLDER", "test ", "bench ");
        assertThat(help.err).isEmpty();
    }

    @Test
    void an_unknown_command_is_named_and_refused_with_nothing_on_standard_output() throws Exception {
        var refused = run("scroe");

        assertThat(refused.exit).isEqualTo(2);
        assertThat(refused.err).startsWith("There is no command 'scroe'.").contains("score FOLDER");
        assertThat(refused.out).isEmpty();
    }

    private Answer run(String command) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        String script = Path.of("evenhand").toAbsolutePath().toString();
        Process process = new ProcessBuilder(List.of("sh", script, command))
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Answer(exit, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Answer(int exit, String out, String err) {}
}
