package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets in layers, one a module, without names that two modules might both use and without leftovers. */
class StyleSheetsTest {

    private static final StyleSheets SHEETS = new StyleSheets(Project.files("frontend/styles", ".css"));
    private static final Pattern POLITE =
            Pattern.compile("\"role\",[^;]*\"status\"|aria-live|role=.status|\"output\"|'status'");

    @Test
    void every_rule_stands_in_a_layer_and_the_first_sheet_says_their_order() {
        assertThat(SHEETS.layers()).isEmpty();
        assertThat(SHEETS.order(loaded().getFirst()))
                .containsExactly("tokens", "base", "pieces", "pages", "readers", "print");
    }

    @Test
    void every_sheet_is_loaded_once() {
        assertThat(loaded()).containsExactlyInAnyOrderElementsOf(SHEETS.sheets().keySet());
    }

    @Test
    void every_sheet_keeps_to_what_is_its_own() {
        assertThat(SHEETS.strays()).isEmpty();
    }

    @Test
    void no_rule_is_left_of_what_nothing_sets() {
        Stream<String> sources = Stream.of(
                        Project.files("src/main/java", ".java"),
                        Project.files("frontend/components", ".js"),
                        Project.files("frontend/error", ".html"))
                .flatMap(files -> files.values().stream());

        assertThat(SHEETS.unused(sources)).isEmpty();
    }

    @Test
    void no_class_name_is_set_that_no_sheet_knows() {
        SortedMap<String, String> all = new TreeMap<>(SHEETS.sheets());
        all.putAll(Project.files("src/main/resources/print", ".css"));
        StyleSheets withPdfs = new StyleSheets(all);
        List<String> wrong = new ArrayList<>();
        screens().forEach((path, text) -> withPdfs.unruled(text).forEach(why -> wrong.add(path + ": " + why)));

        assertThat(wrong).isEmpty();
    }

    /** A second one would talk over the first, and two hundred fields would be two hundred. */
    @Test
    void only_the_live_region_is_polite() {
        SortedMap<String, String> all = new TreeMap<>(Project.files("frontend/components", ".js"));
        all.putAll(screens());

        assertThat(all.entrySet().stream()
                        .filter(source -> POLITE.matcher(source.getValue()).find())
                        .map(source -> source.getKey().replaceAll(".*/", "")))
                // A plain page has no room of the application's round it, and so one of its own.
                .containsExactly("LiveForm.java", "LiveRegion.java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".entry { margin: 0 }",
                "@media print { .entry { margin: 0 } }",
                "@layer unheard-of { .entry { margin: 0 } }",
                "@layer pages, base;"
            })
    void a_rule_outside_the_layers_turns_it_red(String planted) {
        assertThat(with("audit.css", planted).layers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit.css    | @layer pages { .where { margin: 0 } }",
                "audit.css    | @layer pages { .entry .audit-row { margin: 0 } }",
                "audit.css    | @layer pages { .audit-row, h2 { margin: 0 } }",
                "audit.css    | @layer pages { .audit-row .people-name { margin: 0 } }",
                "entries.css  | @layer pieces { .entry .audit-row { margin: 0 } }",
                "entries.css  | @layer pieces { @media print { .where { margin: 0 } } }"
            })
    void a_name_of_another_module_or_of_everybody_turns_it_red(String sheet, String planted) {
        assertThat(with(sheet, planted).strays()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit.css    | @layer pages { .audit-row .entry, .audit-row:is(.entry, h2) > a { margin: 0 } }",
                "entries.css  | @layer pieces { .entry .over, .entry-hint, h2 > a, a-chart.over { margin: 0 } }",
                "entries.css  | @layer print { @page { margin: 1cm } }"
            })
    void what_begins_with_its_own_does_not(String sheet, String innocent) {
        StyleSheets sheets = with(sheet, innocent);

        assertThat(sheets.layers()).isEmpty();
        assertThat(sheets.strays()).isEmpty();
    }

    @Test
    void a_rule_that_nothing_uses_and_a_name_without_a_rule_turn_it_red() {
        StyleSheets sheets = with("audit.css", "@layer pages { .audit-row, .audit-kind-mail { margin: 0 } }");

        assertThat(sheets.unused(Stream.of("add(\"audit-other\")")))
                .containsExactlyInAnyOrder(
                        ".entry is set by nothing",
                        ".people-name is set by nothing",
                        ".audit-row is set by nothing",
                        ".audit-kind-mail is set by nothing");
        assertThat(sheets.unused(Stream.of("\"audit-row\" 'entry' .people-name \"audit-kind-\"")))
                .isEmpty();
        assertThat(sheets.unruled("row.addClassNames(\n\"audit-row\",\n\"audit-left-over\"); // addClassName(\"b\")"))
                .containsExactly("no sheet has a rule for .audit-left-over");
        assertThat(sheets.unruled("row.addClassName(\"audit-kind-\" + kind); cell.getClassList().add(\"left\");"))
                .containsExactly("no sheet has a rule for .left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setAttribute(\"role\", \"status\")",
                "setAttribute(\"role\", good ? \"status\" : \"note\")",
                "setAttribute(\"aria-live\", \"polite\")",
                "new Element(\"output\")",
                "place.role = 'status'"
            })
    void another_polite_region_turns_it_red(String planted) {
        assertThat(POLITE.matcher(planted).find()).isTrue();
    }

    /** The sheets that every page loads, in their order. */
    private static List<String> loaded() {
        return Pattern.compile("@StyleSheet\\(\"context://styles/([^\"]*)\"\\)")
                .matcher(Project.files("src/main/java", "/AppShell.java")
                        .values()
                        .iterator()
                        .next())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static SortedMap<String, String> screens() {
        SortedMap<String, String> sources = Project.files("src/main/java", ".java");
        sources.keySet().removeIf(path -> !path.contains("/ui/") && !path.contains("/design/"));
        return sources;
    }

    /** Small sheets in which nothing is wrong, and one of which says something more. */
    private static StyleSheets with(String sheet, String more) {
        SortedMap<String, String> sheets = new TreeMap<>();
        sheets.put("tokens.css", "@layer base, pieces, pages, print;");
        sheets.put("entries.css", "@layer pieces { .entry { margin: 0 } }");
        sheets.put("people.css", "@layer pages { .people-name { margin: 0 } }");
        sheets.merge(sheet, more, (before, after) -> before + after);
        sheets.putIfAbsent("audit.css", "@layer pages { .audit-row { margin: 0 } }");
        return new StyleSheets(sheets);
    }
}
