package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file made to do harm is refused quickly and with a sentence; nothing in it is run, built or followed. */
class HostileYamlTest {

    @TempDir
    Path place;

    static Stream<Arguments> additions() {
        return Stream.of(
                Arguments.of(
                        "lot: !!javax.script.ScriptEngineManager [x]", "Tags (!name) are not read; take the tag away"),
                Arguments.of("lot: !!str x", "Tags (!name) are not read; take the tag away"),
                Arguments.of("lot: &a x", "Anchors (&name) are not read; take the anchor away"),
                Arguments.of("serves: [S1, *b]", "Aliases (*name) are not read; write the value out"),
                Arguments.of("<<: {lot: x}", "“<<” is not a known key"),
                Arguments.of("title: Again", "“title” is here twice, first in line 3; keep one of them"),
                Arguments.of("? [a, b]\n: c", "A key must be a word"),
                Arguments.of("lot: " + "[".repeat(3000) + "]".repeat(3000), "nested more than 20 deep"),
                Arguments.of("lot: " + "{a: ".repeat(3000) + "1" + "}".repeat(3000), "nested more than 20 deep"),
                Arguments.of("lot: [1, 2", "This is not YAML 1.2"),
                Arguments.of("\tlot: x", "This is not YAML 1.2"),
                Arguments.of("lot: a\0b", "The invisible character U+0000 cannot stand here; take it out"),
                Arguments.of("lot: \"a\\e[31mb\"", "holds an invisible control character; take it out"),
                Arguments.of("lot: \"a\\u202eb\"", "holds an invisible control character; take it out"),
                Arguments.of("---\nid: x", "A second document begins here; a file holds one, without ---"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("additions")
    void a_hostile_line_is_refused_where_it_stands(String added, String told) {
        TestFolder folder = TestFolder.in(place);
        int line = folder.read("tender.yaml").split("\n").length + 1;

        List<String> mistakes = folder.write("tender.yaml", folder.read("tender.yaml") + added + "\n")
                .mistakes();

        assertThat(mistakes)
                .anySatisfy(mistake -> assertThat(mistake)
                        .matches("(?s)tender\\.yaml:(" + line + "|" + (line + 1) + "|" + (line + 2) + "): .*")
                        .contains(told));
        assertThat(mistakes).noneMatch(mistake -> mistake.contains("\0") || mistake.contains("\u001b"));
    }

    @Test
    void letters_of_two_halves_may_stand_anywhere() {
        TestFolder folder = TestFolder.in(place);
        String tender = folder.read("tender.yaml");
        for (String before : List.of("", "a", "ab")) {
            assertThat(folder.write("tender.yaml", tender + "lot: " + before + "😀".repeat(3000) + "\n")
                            .mistakes())
                    .isEmpty();
        }
    }

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of("", "The file is empty"),
                Arguments.of("# nothing but a remark\n", "The file is empty"),
                Arguments.of("- a\n- b\n", "The file must hold keys with values"),
                Arguments.of("hello\n", "The file must hold keys with values"),
                Arguments.of(
                        "lot: \"" + "y".repeat(10_500_000) + "\"\n",
                        "is too large; a file of the tender may have 3 MB"),
                Arguments.of("# " + "x".repeat(10_500_000) + "\n", "is too large; a file of the tender may have 3 MB"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wholeFiles")
    void a_file_that_holds_no_tender_is_refused(String text, String told) {
        TestFolder folder = TestFolder.in(place).write("tender.yaml", text);

        List<String> mistakes = folder.mistakes();

        assertThat(mistakes)
                .anySatisfy(mistake ->
                        assertThat(mistake).startsWith("tender.yaml:1: ").contains(told));
    }

    @Test
    void aliases_that_would_multiply_are_never_followed() {
        StringBuilder laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
        }
        TestFolder folder = TestFolder.in(place);
        folder.write("tender.yaml", laughs + folder.read("tender.yaml"));

        assertThat(folder.mistakes()).anyMatch(mistake -> mistake.startsWith("tender.yaml:2: Aliases"));
    }

    @Test
    void text_that_is_not_utf8_is_refused() {
        byte[] latin = "title: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TestFolder.in(place).write("panel.yaml", latin).mistakes())
                .containsExactly("panel.yaml:1: This file is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void of_one_file_no_more_is_told_than_a_person_reads() {
        TestFolder folder = TestFolder.in(place);
        StringBuilder keys = new StringBuilder(folder.read("bids/alpha/bid.yaml"));
        for (int i = 0; i < 5000; i++) {
            keys.append("key").append(i).append(": x\n");
        }

        assertThat(folder.write("bids/alpha/bid.yaml", keys.toString()).mistakes())
                .hasSize(201)
                .last()
                .asString()
                .contains("There are more mistakes from here on; correct these first");
    }

    @Test
    void files_changed_at_random_are_read_or_refused_but_never_throw() {
        TestFolder folder = TestFolder.in(place);
        Random random = new Random(20261030);
        String signs = ":-[]{}#&*!|>'\"%@`,? \n\t0a.~\u00e9\u2028";
        for (String file : List.of("tender.yaml", "panel.yaml", "bids/alpha/bid.yaml")) {
            String sound = folder.read(file);
            for (int round = 0; round < 150; round++) {
                StringBuilder changed = new StringBuilder(sound);
                for (int change = 0; change <= random.nextInt(4); change++) {
                    int at = random.nextInt(changed.length());
                    switch (random.nextInt(3)) {
                        case 0 -> changed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                        case 1 -> changed.insert(at, signs.charAt(random.nextInt(signs.length())));
                        default -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(40)));
                    }
                }
                assertThat(folder.write(file, changed.toString()).mistakes())
                        .as(changed.toString())
                        .allMatch(mistake -> mistake.matches("[a-z/.]+:\\d+: .{10,}"));
            }
            folder.write(file, sound);
        }
    }

    @Test
    void a_tender_with_more_criteria_than_people_can_mark_is_refused() {
        TestFolder folder = TestFolder.in(place);
        StringBuilder tender = new StringBuilder(folder.read("tender.yaml"));
        for (int i = 0; i < 600; i++) {
            tender.append("  - {id: X").append(i).append(", title: x, scoring: {kind: gate, fact: f, is: true}}\n");
        }

        assertThat(folder.write("tender.yaml", tender.toString()).mistakes())
                .containsExactly("tender.yaml:17: There are 604 criteria; a tender may have 500");
    }
}
