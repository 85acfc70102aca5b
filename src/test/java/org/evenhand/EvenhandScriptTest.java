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
                .contains(
                        "run ",
                        "score FOLDER",
                        "check FOLDER",
                        "verify SHEET.json FOLDER",
                        "receipt RECEIPT.json BID.json",
                        "test ",
                        "bench ")
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

    @Test
    void what_is_written_beside_the_database_is_for_its_owner_only() throws Exception {
        Path home = withJavaThatSaysItsMask();

        for (String command : List.of("run", "serve", "backup", "restore", "audit")) {
            assertThat(run(home, command, "x").out).as(command).isEqualTo("0077\n");
        }
        assertThat(run(home, "score", "x").out).isEqualTo("0022\n");
    }

    /** A home in which everything is built, with a Java of its own. */
    private Path withJavaThatSaysItsMask() throws IOException {
        Path home = Files.createDirectories(elsewhere.resolve("home"));
        Files.copy(Path.of("evenhand"), home.resolve("evenhand"));
        Files.createDirectories(home.resolve("target/app"));
        Files.createFile(home.resolve("target/.built"));
        Path bin = Files.createDirectories(home.resolve("jdk/bin"));
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        for (String program : List.of("java", "javac")) {
            Files.writeString(bin.resolve(program), "#!/bin/sh\numask\n");
            assertThat(bin.resolve(program).toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private Answer run(Path home, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "umask 022; JAVA_HOME=$1/jdk; export JAVA_HOME; h=$1; shift; exec sh \"$h/evenhand\" \"$@\"",
                "-"));
        command.add(home.toString());
        command.addAll(List.of(words));
        return answer(command);
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        String script = Path.of("evenhand").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of("sh", script));
        command.addAll(List.of(words));
        return answer(command);
    }

    private Answer answer(List<String> command) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
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
