package org.evenhand.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evenhand.scoring.RuleLanguage;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.Counts;
import org.junit.jupiter.api.Test;

/** The lists that {@code docs/rules.md} publishes are those that the language has: no more and no less. */
class PublishedListTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** The first two columns of the rows of a section's table. */
    private static Map<String, List<String>> table(String heading) throws IOException {
        String section = Files.readString(Path.of("docs/rules.md"))
                .split("## " + heading + "\n", -1)[1]
                .split("\n## ")[0];
        Map<String, List<String>> rows = new LinkedHashMap<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            String[] cells = line.split("\\|");
            rows.put(quoted(cells[1]).get(0), quoted(cells[2]));
        });
        return rows;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void the_page_lists_every_fact_with_every_field_and_no_other() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (FactType type : FactType.values()) {
            expected.put(type.word(), type.fields());
        }
        assertThat(table("The facts and their fields")).containsExactlyEntriesOf(expected);
    }

    @Test
    void the_page_lists_every_function_and_no_other() throws IOException {
        List<String> expected =
                Arrays.stream(Calculation.values()).map(Calculation::shape).toList();
        assertThat(table("The functions").keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void every_field_on_the_list_can_be_read_and_no_other() {
        for (FactType type : FactType.values()) {
            for (String field : type.fields()) {
                assertThat(type.field(field, 0, Counts.EITHER))
                        .as(type + " " + field)
                        .isPresent();
            }
            for (String field : List.of(
                    "name", "id", "legalForm", "how", "bid", "class", "bids", "commitments", "offer", "source")) {
                assertThat(type.field(field, 0, Counts.EITHER))
                        .as(type + " " + field)
                        .isEmpty();
            }
        }
    }

    @Test
    void editors_are_given_the_same_lists_and_words_that_the_language_has() {
        RuleLanguage list = Scoring.language();

        assertThat(list.facts()).extracting(RuleLanguage.Fact::word).containsExactlyElementsOf(FactType.words());
        assertThat(list.facts())
                .allSatisfy(fact -> assertThat(fact.fields())
                        .isEqualTo(FactType.named(fact.word()).orElseThrow().fields()));
        assertThat(list.functions())
                .extracting(RuleLanguage.Function::shape)
                .containsExactlyElementsOf(Arrays.stream(Calculation.values())
                        .map(Calculation::shape)
                        .toList());
        assertThat(list.words())
                .allSatisfy(word -> assertThat(Hints.forWord(word)).isEmpty());
    }
}
