package org.evenhand.folders.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.folders.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that look right to a person and mean something else to YAML are named, on their line. */
class YamlSlipsTest {

    @TempDir
    Path place;

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `id: meals`            | `id: “meals”`               | 2: Curly quotation marks stand around “meals”
        `title: Meals at home` | `title: “Meals at home”`    | 3: Curly quotation marks stand around “Meals at home”
        `title: Meals at home` | `title: ‘Meals at home’`    | 3: Curly quotation marks stand around “Meals at home”
        `title: Meals at home` | `“title”: Meals at home`    | 3: Curly quotation marks stand around “title”
        `title: Meals at home` | `title: “Meals: at home”`   | 3: This is not YAML 1.2: mapping values are not allowed here; curly quotation marks are letters to YAML
        `name: Town Council}`  | `name: “Town, Council”}`    | 4: Curly quotation marks stand around “Town”
        `title: Meals at home` | `title:\u00a0Meals at home` | a space stands here that is not the usual one
        `title: Meals at home` | `\u00a0title: Meals`        | is not a known key; did you mean “title”?
        `title: Meals at home` | `title:\tMeals`             | a tab stands in this line; write spaces instead
        `title: Meals at home` | `title:Meals at home`       | there must be a space after the colon
        `title: Meals at home` | `title： Meals at home`      | the colon is not the usual one
        `  outOf: 100`         | `\toutOf: 100`              | a tab stands in this line; write spaces instead
        `  outOf: 100`         | `  \toutOf: 100`            | a tab stands in this line; write spaces instead
        `  - id: G1`           | `  – id: G1`                | a dash or dot begins the item; write a hyphen and a space
        `  - id: G1`           | `  • id: G1`                | a dash or dot begins the item; write a hyphen and a space
        """)
    void a_sign_that_looks_right_is_named(String from, String to, String told) {
        List<String> mistakes = TestFolder.in(place)
                .change("tender.yaml", from, to.replace("\\t", "\t").replace("\\u00a0", "\u00a0"))
                .mistakes();

        assertThat(mistakes)
                .anySatisfy(mistake ->
                        assertThat(mistake).matches("tender.yaml:\\d+: .*").contains(told.replaceFirst("^\\d+: ", "")));
        if (told.matches("\\d+:.*")) {
            assertThat(mistakes).anyMatch(mistake -> mistake.startsWith("tender.yaml:" + told));
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        title: Meals at home | title: Meals: at home       | 3: a text that holds a colon and a space needs straight quotes
        title: Meals at home | title: @home                | 3: a text that begins with a sign such as @
        title: Meals at home | title: *home*               | 3: a text that begins with a sign such as @
        title: Meals at home | title: %home                | 3: a text that begins with a sign such as @
        title: Meals at home | title: 'Town's meals'       | 3: an apostrophe ends a text in single quotes
        title: Meals at home | title Meals at home         | 4: a key needs a colon and a space after it
        `  outOf: 100`       | `    outOf: 100`            | 11: this line is indented deeper than the one before allows
        id: meals            | `id: "meals`                | that every quotation mark and bracket just before is closed
        amount: 100000       | amount: 100,000             | 8: “000” is not a known key in value; a comma inside { } begins the next key
        """)
    void what_usually_lies_behind_a_complaint_of_the_parser_is_told(String from, String to, String told) {
        String line = told.matches("\\d+: .*") ? told.replaceFirst(": .*", ":") : "";

        assertThat(TestFolder.in(place).change("tender.yaml", from, to).mistakes())
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("tender.yaml:" + line)
                        .contains(told.replaceFirst("^\\d+: ", "")));
    }

    @Test
    void words_that_quote_somebody_are_left_as_they_are() {
        TestFolder folder = TestFolder.in(place)
                .change("tender.yaml", "title: Meals at home", "title: “Meals” at ‘home’")
                .change("bids/alpha/bid.yaml", "how: With every meal of alpha.", "how: \"“With every meal”\"");

        assertThat(folder.whole().publication().title()).isEqualTo("“Meals” at ‘home’");
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_other_systems_change_nothing() {
        TestFolder folder = TestFolder.in(place);
        String sound = folder.whole().scoringCase().inputs().toString();
        for (String file : List.of("tender.yaml", "panel.yaml", "bids/alpha/bid.yaml")) {
            folder.write(file, "\ufeff" + folder.read(file).replace("\n", "\r\n"));
        }

        assertThat(folder.whole().scoringCase().inputs()).hasToString(sound);
    }

    @Test
    void a_file_in_another_encoding_is_told_how_to_save_it() {
        TestFolder folder = TestFolder.in(place);
        folder.write("tender.yaml", folder.read("tender.yaml").getBytes(StandardCharsets.UTF_16));

        assertThat(folder.mistakes()).contains("tender.yaml:1: This file is not UTF-8 text; save it as UTF-8");
    }
}
