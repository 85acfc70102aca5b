package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every published case and every sample tender comes out as worked out by hand in its {@code expected.json}. */
class PublishedCasesTest {

    static Stream<Path> folders() throws IOException {
        return all().filter(folder -> !expected(folder).has("exit"));
    }

    static Stream<Path> refused() throws IOException {
        return all().filter(folder -> expected(folder).has("exit"));
    }

    private static Stream<Path> all() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String root : List.of("src/test/resources/cases", "src/test/resources/field-cases", "sample-tenders")) {
            try (Stream<Path> children = Files.list(Path.of(root))) {
                children.filter(child -> Files.exists(child.resolve("expected.json")))
                        .sorted()
                        .forEach(folders::add);
            }
        }
        return folders.stream();
    }

    private static JsonNode expected(Path folder) {
        try {
            return new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_with_what_the_message_must_name(Path folder) {
        List<FolderMistake> mistakes = switch (FolderReader.read(folder)) {
            case FolderReader.Reading.Broken broken -> broken.mistakes();
            case FolderReader.Reading.Whole whole -> {
                Verdict verdict = Scoring.score(whole.folder().scoringCase());
                assertThat(verdict).isInstanceOf(Verdict.Refused.class);
                yield ((Verdict.Refused) verdict)
                        .mistakes().stream().map(whole.folder()::locate).toList();
            }
        };

        expected(folder)
                .path("mentions")
                .forEach(word -> assertThat(mistakes.toString()).contains(word.asString()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void comes_out_as_expected(Path folder) {
        JsonNode expected = expected(folder);
        ScoreSheet sheet = score(folder);
        Map<String, BidResult> standings = new HashMap<>();
        sheet.standings().forEach(bidResult -> standings.put(bidResult.bid().value(), bidResult));
        for (String bid : expected.path("bids").propertyNames()) {
            JsonNode want = expected.path("bids").path(bid);
            BidResult got = standings.get(bid);
            assertThat(got).as("bid " + bid).isNotNull();
            if (want.has("total")) {
                assertThat(number(got.total().orElse(null)))
                        .as(bid + " total")
                        .isEqualTo(number(decimal(want.path("total"))));
            }
            if (want.has("rank")) {
                assertThat(got.rank().orElse(null))
                        .as(bid + " rank")
                        .isEqualTo(
                                want.path("rank").isNull()
                                        ? null
                                        : want.path("rank").asInt());
            }
            if (want.has("status")) {
                assertThat(got.status().word())
                        .as(bid + " status")
                        .isEqualTo(want.path("status").asString());
            }
            lines(sheet, got, want, bid);
        }
        List<String> codes = sheet.notices().stream()
                .map(scoreAlert -> scoreAlert.code().word())
                .toList();
        expected.path("notices").forEach(code -> assertThat(codes).contains(code.asString()));
        expected.path("no-notices").forEach(code -> assertThat(codes).doesNotContain(code.asString()));
    }

    private static void lines(ScoreSheet sheet, BidResult got, JsonNode want, String bid) {
        Map<String, Line> lines = new HashMap<>();
        sheet.lines(got.bid()).forEach(line -> lines.put(line.criterion().value(), line));
        for (String criterion : want.path("lines").propertyNames()) {
            BigDecimal wanted = decimal(want.path("lines").path(criterion));
            BigDecimal points =
                    lines.get(criterion).points().map(p -> p.value()).orElse(null);
            if (wanted == null || points == null) {
                assertThat(points).as(bid + " " + criterion).isEqualTo(wanted);
            } else {
                assertThat(points.setScale(wanted.scale(), RoundingMode.HALF_UP))
                        .as(bid + " " + criterion)
                        .isEqualTo(wanted);
            }
        }
        lines.values()
                .forEach(line -> assertThat(line.working())
                        .as(bid + " " + line.criterion())
                        .isNotBlank());
    }

    private static ScoreSheet score(Path folder) {
        FolderReader.Reading reading = FolderReader.read(folder);
        assertThat(reading).isInstanceOf(FolderReader.Reading.Whole.class);
        Verdict verdict =
                Scoring.score(((FolderReader.Reading.Whole) reading).folder().scoringCase());
        assertThat(verdict).isInstanceOf(Verdict.Scored.class);
        return ((Verdict.Scored) verdict).sheet();
    }

    private static BigDecimal number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : new BigDecimal(node.asString());
    }
}
