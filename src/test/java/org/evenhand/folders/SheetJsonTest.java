package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A score sheet as JSON keeps to its published schema, and one folder always gives the same bytes. */
class SheetJsonTest {

    static Stream<Path> folders() throws IOException {
        return PublishedCasesTest.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_sheet_keeps_to_its_schema(Path folder) throws IOException {
        String json = SheetJson.write(score(folder));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_a_sheet_with_a_number_in_place_of_a_decimal_string() throws IOException {
        String json = SheetJson.write(score(sample()));
        String changed = json.replaceFirst("\"total\": \"([0-9.]+)\"", "\"total\": $1");

        assertThat(changed).isNotEqualTo(json);
        assertThat(schema().validate(changed, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_schema_names_every_notice_that_a_sheet_may_hold() throws IOException {
        JsonNode codes = new ObjectMapper()
                .readTree(schemaText())
                .path("$defs")
                .path("notice")
                .path("properties")
                .path("code")
                .path("enum");

        assertThat(codes.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ScoreAlert.Code.values())
                        .map(ScoreAlert.Code::word)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_gives_the_same_bytes_in_another_zone_and_locale(Path folder) {
        String json = SheetJson.write(score(folder));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(SheetJson.write(score(folder))).isEqualTo(json);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void keys_come_in_the_published_order_and_every_number_is_a_decimal_string() throws IOException {
        JsonNode sheet = new ObjectMapper().readTree(SheetJson.write(score(sample())));
        JsonNode bid = sheet.path("bids").path(0);
        JsonNode line = bid.path("lines").path(0);

        assertThat(sheet.propertyNames())
                .containsExactly("format", "tender", "rules", "inputs", "rounding", "bids", "notices");
        assertThat(bid.propertyNames())
                .containsExactly("bid", "status", "reasons", "rank", "total", "figures", "sections", "lines");
        assertThat(line.propertyNames())
                .containsExactly(
                        "criterion",
                        "points",
                        "fraction",
                        "embedded",
                        "additional",
                        "rule",
                        "working",
                        "because",
                        "inputs");
        assertThat(bid.path("rank").isInt()).isTrue();
        assertThat(bid.path("total").isString()).isTrue();
        assertThat(line.path("points").isNull())
                .as("the first criterion is a gate")
                .isTrue();
    }

    private static Path sample() {
        return Path.of("sample-tenders/homeshare-prevention");
    }

    private static ScoreSheet score(Path folder) {
        TenderFolder read = ((FolderReader.Reading.Whole) FolderReader.read(folder)).folder();
        return ((Verdict.Scored) Scoring.score(read.scoringCase())).sheet();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
    }

    private static String schemaText() throws IOException {
        try (InputStream stream = SheetJson.class.getResourceAsStream("/schema/evenhand-score-1.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
