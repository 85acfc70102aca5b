package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenhand.folders.SheetComparison.Compared;
import org.evenhand.folders.SheetComparison.NotASheet;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept sheet is compared figure by figure, and the first difference is named. */
class SheetComparisonTest {

    @TempDir
    Path place;

    private ScoreSheet sheet() {
        Verdict verdict = Scoring.score(TestFolder.in(place).whole().scoringCase());
        return ((Verdict.Scored) verdict).sheet();
    }

    @Test
    void a_sheet_is_the_same_as_itself() {
        assertThat(SheetComparison.of(SheetJson.write(sheet()), sheet()))
                .isEqualTo(new Compared(java.util.List.of(), java.util.List.of()));
    }

    @Test
    void the_words_of_a_sheet_may_change_and_its_numbers_may_be_written_otherwise() {
        String kept = SheetJson.write(sheet())
                .replace("\"working\": \"", "\"working\": \"once ")
                .replace("\"86.00\"", "\"86\"");

        Compared compared = (Compared) SheetComparison.of(kept, sheet());

        assertThat(compared.figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "total": "86.00"            | "total": "86.01"         | alpha: total: 86.01 was kept, 86.00 comes out now
                    "rank": 2                   | "rank": 1                | beta: rank: 1 was kept, 2 comes out now
                    "status": "assessed"        | "status": "late"         | alpha: status: late was kept, assessed comes out now
                    "price": "90000"            | "price": "9"             | alpha: price: 9 was kept, 90000 comes out now
                    "criterion": "Q1"           | "criterion": "Q9"        | alpha, criterion Q9: a line was kept, nothing comes out now
                    "points": "40.00"           | "points": null           | alpha, criterion Q1: points: nothing was kept, 40.00 comes out now
                    "points": "30.00"           | "points": "30.01"        | alpha, section price: points: 30.01 was kept, 30.00 comes out now
                    "bid": "beta"               | "bid": "gamma"           | gamma: assessed was kept, nothing comes out now
                    "tender": "meals"           | "tender": "wheels"       | tender: wheels was kept, meals comes out now
                    """)
    void a_changed_figure_is_named(String from, String to, String told) {
        String json = SheetJson.write(sheet());
        assertThat(json).contains(from);

        Compared compared = (Compared) SheetComparison.of(json.replaceFirst(from, to), sheet());

        assertThat(compared.figures()).first().hasToString(told);
        assertThat(compared.hashes()).isEmpty();
    }

    @Test
    void a_changed_hash_is_told_apart_from_the_figures() {
        ScoreSheet sheet = sheet();
        String kept = SheetJson.write(sheet).replace(sheet.rulesHash().hex(), "0".repeat(64));

        Compared compared = (Compared) SheetComparison.of(kept, sheet);

        assertThat(compared.figures()).isEmpty();
        assertThat(compared.hashes())
                .singleElement()
                .satisfies(hash -> assertThat(hash.where()).isEqualTo("rules"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "{}", "[1, 2]", "5", "{\"format\": \"evenhand-score/9\"}", "{\"format\": {}}"})
    void what_is_no_sheet_is_told(String kept) {
        assertThat(SheetComparison.of(kept, sheet())).isInstanceOf(NotASheet.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"evenhand-score/1\"}",
                "{\"format\": \"evenhand-score/1\", \"bids\": 5}",
                "{\"format\": \"evenhand-score/1\", \"bids\": [5, {\"bid\": [1]}]}"
            })
    void a_sheet_with_something_missing_differs(String kept) {
        assertThat(((Compared) SheetComparison.of(kept, sheet())).figures()).isNotEmpty();
    }
}
