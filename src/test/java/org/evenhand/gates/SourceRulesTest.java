package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceRulesTest {

    @ParameterizedTest
    @EnumSource
    void evenhand_keeps(SourceRules rule) {
        List<String> broken = new ArrayList<>();
        Project.files(rule.folder(), ".java").forEach((path, text) -> {
            if (!known(rule).contains(path)) {
                rule.broken(path, text).forEach(why -> broken.add(rule.folder() + "/" + path + ":" + why));
            }
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_known_to_break_a_rule_still_does(SourceRules rule) {
        var sources = Project.files(rule.folder(), ".java");

        assertThat(known(rule))
                .allMatch(path ->
                        !rule.broken(path, sources.getOrDefault(path, "")).isEmpty());
    }

    /** Sources that still break a rule and are known to: the list only shrinks. */
    private static Set<String> known(SourceRules rule) {
        return rule == SourceRules.JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB
                ? Project.files("src/test/resources/gates", "javadoc-beginnings.txt").values().stream()
                        .flatMap(String::lines)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/scoring/A.java | var third = one / (double) three;",
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/scoring/A.java | var half = 0.5;",
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/scoring/A.java | var one = 1f;",
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/shared/A.java | points.doubleValue();",
                "NOBODY_IMPORTS_LOMBOK | org/evenhand/bids/A.java | import lombok.Data;",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/samples/ui/A.java | new H1(\"Score\");",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/design/A.java | add(\"no bids yet\");",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/design/A.java | add(\"\"\"Some words\"\"\");",
                "EVERY_PACKAGE_SAYS_IN_A_SENTENCE_WHAT_IT_IS | org/evenhand/bids/package-info.java | package a;",
                "EVERY_PACKAGE_SAYS_IN_A_SENTENCE_WHAT_IT_IS | org/evenhand/bids/package-info.java | /** Bids */ package a;",
                "JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB | org/evenhand/bids/A.java | /** What a bid says. */ record A() {}",
                "JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB | org/evenhand/bids/A.java | /** Who bids. */ @Route(value = \"a\", b = @B({1})) final class A {}",
                "JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB | org/evenhand/bids/package-info.java | /** How bids are sealed. */ @NullMarked package a;",
                "FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM | org/evenhand/bids/A.java | text.replace(\",\", \"\");",
                "FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM | org/evenhand/bids/A.java | text.replaceAll(\"[£,%]\", \"\");",
                "FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM | org/evenhand/bids/A.java | text.matches(\"\\\\d{1,7}(\\\\.\\\\d+)?\");",
                "NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES | org/evenhand/ATest.java | Thread.sleep(5);",
                "NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES | org/evenhand/ATest.java | var t = System.nanoTime();",
                "NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES | org/evenhand/ATest.java | assertTimeout(FIVE, () -> a());"
            })
    void a_planted_violation_turns_it_red(SourceRules rule, String path, String source) {
        assertThat(rule.broken(path, "\n" + source + "\n".repeat(2))).as(source).hasSizeGreaterThan(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/scoring/A.java | // a double would move the mark; \"0.5\"",
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/scoring/A.java | decimal(\"0.5\"); int d = 15; list.of(3);",
                "SCORING_COUNTS_IN_DECIMALS | org/evenhand/design/A.java | double width = 0.5;",
                "NOBODY_IMPORTS_LOMBOK | org/evenhand/bids/A.java | // import lombok.Data;",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/samples/ui/A.java | t(\"samples.list.title\");",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/samples/ui/A.java | /* \"Some words\" */",
                "SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES | org/evenhand/cli/A.java | print(\"Some words\");",
                "EVERY_PACKAGE_SAYS_IN_A_SENTENCE_WHAT_IT_IS | a/package-info.java | /** Bids, sealed and opened. */",
                "JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB | org/evenhand/bids/A.java | /** Repository of bids. What is sealed. */ class A {}",
                "JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB | org/evenhand/bids/A.java | /** Whether it is sealed. */ boolean isSealed();",
                "FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM | org/evenhand/bids/A.java | year.matches(\"[0-9]{4}\");",
                "FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM | org/evenhand/folders/A.java | text.replace(\",\", \"\");",
                "NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES | org/evenhand/ATest.java | future.get(30, SECONDS);",
                "NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES | org/evenhand/bench/A.java | System.nanoTime();"
            })
    void an_innocent_line_does_not(SourceRules rule, String path, String source) {
        assertThat(rule.broken(path, source.strip() + "\n")).as(source).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300, 0", "301, 1"})
    void the_300th_line_is_the_last(int lines, int broken) {
        assertThat(SourceRules.NO_CLASS_IS_LONGER_THAN_300_LINES.broken("A.java", "//\n".repeat(lines)))
                .hasSize(broken);
    }
}
