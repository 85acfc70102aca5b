package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.CriterionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code docs/rules.md} is scored with the page's own bids and gives what is written under it. */
class RulesPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```drl\\n(.*?)```\\s+```result\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BID = Pattern.compile("```yaml\\n# (.*?)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** A rule of the page and the lines of what it gives. */
    record Example(String rule, List<String> results) {
        String name() {
            Matcher name = Pattern.compile("rule \"(.*?)\"").matcher(rule);
            return name.find() ? name.group(1) : rule;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/rules.md"));
    }

    static Stream<Example> examples() throws IOException {
        return found(EXAMPLE)
                .map(match -> new Example(
                        match.group(1), match.group(2).strip().lines().toList()));
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(page()).results();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void gives_what_is_written_under_it(Example example) throws IOException {
        Verdict verdict = score(example);
        assertThat(told(verdict, example.results())).isEqualTo(example.results());
    }

    @Test
    void no_rule_of_the_page_stands_without_its_result() throws IOException {
        assertThat(page().split("```drl").length - 1)
                .isEqualTo((int) examples().count())
                .isGreaterThan(12);
    }

    private Verdict score(Example example) throws IOException {
        write("tender.yaml", """
            format: evenhand/1
            id: page
            title: The page
            buyers: [{id: council, name: Council, share: 100}]
            regime: procurement-act-2023
            commenced: 2026-05-01
            deadline: 2026-06-30T12:00:00+00:00
            value: {amount: 650000, currency: GBP, years: 3, fte: 14}
            award: {method: weighted-sum, outOf: 100, panel: agreed}
            rounding: {at: total, places: 2, mode: half-up}
            sections: [{id: quality, title: Quality}]
            criteria:
              - {id: R1, section: quality, title: The rule, weight: 60, scoring: {kind: rule, rule: "%s"}}
              - {id: Q1, section: quality, title: The mark, weight: 40, scoring: {kind: judged, scale: {max: 5}}}
            """.formatted(example.name()));
        write("panel.yaml", """
            evaluators: [{id: e1, role: evaluator}]
            agreed:
              - {bid: hearthside, criterion: Q1, mark: 4, reason: Clear.}
              - {bid: big-care, criterion: Q1, mark: 3, reason: Sound.}
            """);
        write("rules/page.drl", example.rule());
        List<MatchResult> bids = found(BID).toList();
        assertThat(bids).hasSize(2);
        for (MatchResult bid : bids) {
            String id = id(bid.group(1));
            write("bids/" + id + "/bid.yaml", """
                id: %s
                provider: {name: %s, legalForm: charity, fte: 6, annualIncome: 240000}
                received: 2026-06-29T12:00:00+00:00
                """.formatted(id, bid.group(1)) + bid.group(2));
        }
        FolderReader.Reading reading = FolderReader.read(folder);
        assertThat(reading).isInstanceOf(FolderReader.Reading.Whole.class);
        return Scoring.score(((FolderReader.Reading.Whole) reading).folder().scoringCase());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The verdict in the words of the page; fractions to as many places as the page writes. */
    private static List<String> told(Verdict verdict, List<String> expected) throws IOException {
        return switch (verdict) {
            case Verdict.Refused(List<Mistake> mistakes) ->
                mistakes.stream().map(RulesPageTest::told).toList();
            case Verdict.Scored(ScoreSheet sheet) -> {
                List<String> told = new ArrayList<>();
                for (MatchResult bid : found(BID).toList()) {
                    told.addAll(told(sheet, bid.group(1), expected));
                }
                yield told;
            }
        };
    }

    private static String told(Mistake mistake) {
        return mistake.place() instanceof Mistake.Place.At at
                ? "mistake " + at.line() + ":" + at.column() + ": " + mistake.what()
                : mistake.toString();
    }

    private static List<String> told(ScoreSheet sheet, String name, List<String> expected) {
        BidResult bidResult = sheet.standings().stream()
                .filter(one -> one.bid().value().equals(id(name)))
                .findFirst()
                .orElseThrow();
        Line line = sheet.lines(bidResult.bid()).stream()
                .filter(one -> one.criterion().equals(new CriterionId("R1")))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        if (bidResult.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.FAILED_BY_RULE)) {
            told.add(name + " fails: " + line.because().orElseThrow());
        } else if (line.result() == Line.Result.DID_NOT_APPLY) {
            told.add(name + " gives 0: the rule does not apply");
        } else {
            told.add(name + " gives " + fraction(line, name, expected) + ": "
                    + line.because().orElseThrow());
        }
        for (ScoreAlert scoreAlert : sheet.notices()) {
            Map<String, String> details = new TreeMap<>(scoreAlert.details());
            if (scoreAlert.code() == ScoreAlert.Code.RULE && scoreAlert.bids().contains(bidResult.bid())) {
                told.add(name + " notice: " + details.get("text"));
            }
        }
        return told;
    }

    private static String fraction(Line line, String name, List<String> expected) {
        Matcher written =
                Pattern.compile("(?m)^" + name + " gives \\d(?:\\.(\\d+))?:").matcher(String.join("\n", expected));
        String places = written.find() && written.group(1) != null ? written.group(1) : "";
        return line.fraction()
                .orElseThrow()
                .value()
                .setScale(places.length(), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
