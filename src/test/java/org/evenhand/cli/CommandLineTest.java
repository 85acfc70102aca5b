package org.evenhand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.cli.CommandsAtHand.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.cli.CommandsAtHand.Ended;
import org.evenhand.folders.TestFolder;
import org.evenhand.folders.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands print what they should where they should, and end as they should. */
class CommandLineTest {

    @TempDir
    Path place;

    private String sound() {
        return TestFolder.in(place.resolve("tender")).place().toString();
    }

    private String unsound() {
        return TestFolder.in(place.resolve("unsound"))
                .change("tender.yaml", "weight: 30", "weight: 40")
                .change("bids/beta/bid.yaml", "price: 90000", "price: NaN")
                .place()
                .toString();
    }

    @Test
    void a_sheet_for_machines_is_json_and_nothing_else() {
        Ended ended = run("score", sound(), "--json");

        assertThat(ended.exit()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith("{\n  \"format\": \"evenhand-score/1\",\n")
                .endsWith("\n}\n");
        assertThat(run("score", "--json", sound())).isEqualTo(ended);
    }

    @Test
    void a_sheet_for_people_ranks_explains_and_names_its_sources() {
        Ended ended = run("score", sound());

        assertThat(ended.exit()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("rank  total    status  bid\n")
                .contains("     1  86.00  assessed  alpha\n")
                .contains("Q1 The meals: 40.00 of 50\n")
                .contains("50 × 4 ÷ 5 = 40.00\n")
                .contains("from plan.pdf page 1: evidence a visit with every meal\n")
                .contains("from panel.yaml#agreed[0]: mark 4\n")
                .contains("embedded 16.00, additional 0")
                .contains("  inputs  sha256:");
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("sample-tenders"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("tender.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sheet_for_people_fits_100_columns(Path sample) {
        assertThat(run("score", sample.toString()).out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void a_folder_that_cannot_be_scored_ends_with_2_and_its_mistakes_on_standard_error() {
        for (Ended ended : new Ended[] {run("score", unsound()), run("score", unsound(), "--json")}) {
            assertThat(ended.exit()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err().lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("bids/beta/bid.yaml:4: price: “NaN” is not a number"))
                    .anyMatch(line -> line.startsWith("tender.yaml:11: The weights add up to 110"));
        }
    }

    @Test
    void check_prints_the_mistakes_on_standard_output() {
        Ended wrong = run("check", unsound());
        Ended right = run("check", sound());

        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.out().lines()).hasSize(2);
        assertThat(wrong.err()).isEmpty();
        assertThat(right).isEqualTo(new Ended(0, "No mistakes: 4 criteria, 2 bids\n", ""));
    }

    @Test
    void check_tells_a_provider_what_is_wrong_with_documents_and_score_does_not_stop() {
        String cited = TestFolder.in(place.resolve("cited"))
                .change("bids/alpha/bid.yaml", "page: 1, quote: a visit with every meal", "page: 2, quote: every meal")
                .change("bids/beta/bid.yaml", "source: plan.pdf", "source: gone.pdf")
                .place()
                .toString();

        assertThat(run("check", cited).exit()).isEqualTo(2);
        assertThat(run("check", cited).out())
                .isEqualTo(
                        "bids/alpha/bid.yaml:11: “every meal” is not on page 2 of bids/alpha/evidence/plan.pdf; the words"
                                + " stand on page 1\n"
                                + "bids/beta/bid.yaml:13: There is no document bids/beta/evidence/gone.pdf; there are plan.pdf\n");
        assertThat(run("score", cited).exit()).isZero();
        assertThat(run("score", cited).out()).contains("beta: gone.pdf is not there");
    }

    @Test
    void check_tells_of_documents_also_where_the_folder_cannot_be_scored() {
        String unsound = TestFolder.in(place.resolve("cited"))
                .change("tender.yaml", "weight: 30", "weight: 40")
                .change("bids/beta/bid.yaml", "source: plan.pdf", "source: gone.pdf")
                .place()
                .toString();

        assertThat(run("check", unsound).out()).contains("tender.yaml:", "There is no document");
        assertThat(run("score", unsound).err()).contains("tender.yaml:").doesNotContain("There is no document");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void check_finds_every_quote_of_a_sample_but_those_that_name_another_page(Path sample) {
        assertThat(run("check", sample.toString()).out().lines())
                .singleElement()
                .asString()
                .containsAnyOf("No mistakes", "; the words stand on page ");
    }

    @Test
    void check_reads_a_rule_pack_and_runs_its_examples() {
        TestPack sound = TestPack.in(place, "meals");
        TestPack miscounted = TestPack.in(place, "miscounted").change("examples.csv", "mark 1,0.5", "mark 1,0.4");
        TestPack misspelt = TestPack.in(place, "misspelt").change("pack.yaml", "title:", "titel:");

        Ended counted = run("check", miscounted.place().toString());
        Ended read = run("check", misspelt.place().toString());

        assertThat(run("check", sound.place().toString()))
                .isEqualTo(new Ended(0, "No mistakes: 7 measures, 15 examples\n", ""));
        assertThat(counted.exit()).isEqualTo(2);
        assertThat(counted.out())
                .startsWith("examples.csv:2: warmth: “mark 1” gives 0.5")
                .hasLineCount(1);
        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.out()).isEqualTo("pack.yaml:5: “titel” is not a known key; did you mean “title”?\n");
    }

    @Test
    void verify_ends_with_1_only_where_a_figure_a_rank_or_a_status_differs() throws IOException {
        String json = run("score", sound(), "--json").out();
        String same = keep("same.json", json);
        String reworded = keep("reworded.json", json.replaceFirst("sha256:\\w{64}", "sha256:" + "0".repeat(64)));
        String changed = keep("changed.json", json.replace("\"total\": \"86.00\"", "\"total\": \"87.00\""));

        assertThat(run("verify", same, sound()))
                .isEqualTo(new Ended(0, "The same: every status, rank and figure comes out as it was kept.\n", ""));
        assertThat(run("verify", reworded, sound())).satisfies(ended -> {
            assertThat(ended.exit()).isZero();
            assertThat(ended.out()).contains("The rules are not word for word the same (rules: sha256:000");
        });
        assertThat(run("verify", changed, sound()))
                .isEqualTo(new Ended(1, "Different: alpha: total: 87.00 was kept, 86.00 comes out now\n", ""));
    }

    @Test
    void verify_ends_with_2_where_there_is_nothing_to_compare() throws IOException {
        String json = keep("sheet.json", run("score", sound(), "--json").out());
        String prose = keep("prose.txt", "A fine sheet.");

        for (Ended ended : new Ended[] {
            run("verify", place.resolve("none.json").toString(), sound()),
            run("verify", place.toString(), sound()),
            run("verify", prose, sound()),
            run("verify", json, unsound())
        }) {
            assertThat(ended.exit()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "tender/tender.yaml", "na\0me"})
    void a_folder_that_is_none_is_told(String name) {
        sound();

        Ended ended = run("score", place + "/" + name);

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scor x",
                "score",
                "score a b",
                "score --jsn a",
                "check",
                "check --json a",
                "verify a",
                "--version"
            })
    void words_that_are_no_command_are_answered_with_those_that_are(String words) {
        Ended ended = run(words.split(" "));

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("score FOLDER [--json]");
    }

    @Test
    void help_lists_the_commands() {
        assertThat(run("help")).isEqualTo(run("--help")).isEqualTo(run());
        assertThat(run("help").out()).contains("score FOLDER [--json]", "check FOLDER", "verify SHEET.json FOLDER");
        assertThat(run("help").exit()).isZero();
    }

    @Test
    void nothing_is_written_to_the_folder() throws IOException {
        String folder = sound();
        Map<String, String> before = content(Path.of(folder));

        run("score", folder);
        run("check", folder);
        run("verify", keep("sheet.json", run("score", folder, "--json").out()), folder);

        assertThat(content(Path.of(folder))).isEqualTo(before);
    }

    @Test
    void a_mistake_of_the_program_itself_is_a_sentence_and_no_stack_trace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream broken = new PrintStream(new ByteArrayOutputStream()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("planted");
            }
        };

        int exit = new CommandLine(broken, new PrintStream(err, true, StandardCharsets.UTF_8)).run("help");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Evenhand stopped because of a mistake of its own (IllegalStateException: planted).")
                .hasLineCount(1);
    }

    private String keep(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        file.toString(),
                        Files.getLastModifiedTime(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
