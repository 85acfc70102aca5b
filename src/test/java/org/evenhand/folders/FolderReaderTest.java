package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.tender.CriterionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is read whole, or every mistake in it is told once, with its file and line and what to write instead. */
class FolderReaderTest {

    @TempDir
    Path place;

    @Test
    void a_sound_folder_is_read_whole() {
        TenderFolder folder = TestFolder.in(place).whole();

        assertThat(folder.publication().title()).isEqualTo("Meals at home");
        assertThat(folder.publication().buyers().getFirst().share()).hasToString("100");
        assertThat(folder.publication().criteria()).containsKey(new CriterionId("Q1"));
        assertThat(folder.providers().get(new BidId("alpha")).name()).isEqualTo("Provider alpha");
        assertThat(folder.scoringCase().entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.bid().facts()).hasToString("{cqcRating=good, insured=true, regulated=true}");
            assertThat(entry.bid()
                            .commitments()
                            .getFirst()
                            .evidence()
                            .getFirst()
                            .lookUp())
                    .isEqualTo(LookUp.FOUND);
            assertThat(entry.marks().agreed()).hasSize(1);
            assertThat(folder.panel().reason(entry.marks().agreed().get(new CriterionId("Q1"))))
                    .isPresent();
        });
    }

    @Test
    void bids_come_in_the_order_of_their_ids_whatever_order_the_machine_lists_them_in() {
        TestFolder folder = TestFolder.in(place);
        String bid = folder.read("bids/alpha/bid.yaml").replaceAll("(?s)commitments.*", "");
        for (String id : List.of("zeta", "B2", "b-1", "10", "9", "aa")) {
            folder.write("bids/" + id + "/bid.yaml", bid.replace("alpha", id));
        }

        assertThat(folder.whole().scoringCase().entries())
                .extracting(entry -> entry.bid().id().value())
                .containsExactly("10", "9", "B2", "aa", "alpha", "b-1", "beta", "zeta");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        tender.yaml | format: evenhand/1    | format: evenhand/9      | 1: format: “evenhand/9” is not known here; did you mean “evenhand/1”?
        tender.yaml | title: Meals at home  | titel: Meals at home    | 3: “titel” is not a known key; did you mean “title”?
        tender.yaml | title: Meals at home  | title:                  | 3: “title” has no value; write one or take the key away
        tender.yaml | title: Meals at home  | title: "a\\0b"          | 3: title: “a�b” holds an invisible control character; take it out
        tender.yaml | id: meals             | id: ../meals            | 2: id: “../meals” is not an id; an id has at most 64 letters
        tender.yaml | regime: below-threshold | regime: below-treshold | 5: regime: “below-treshold” is not known here; did you mean “below-threshold”?
        tender.yaml | commenced: 2026-01-05 | commenced: 2026-02-30   | 6: commenced: “2026-02-30” is not a date; write it like 2026-09-01
        tender.yaml | 12:00:00+00:00        | 12:00:00                | 7: deadline: “2026-02-02T12:00:00” is not a moment with its time zone; write it like
        tender.yaml | amount: 100000        | amount: 1e999           | 8: value.amount: “1e999” is not a number; write digits and at most one point
        tender.yaml | amount: 100000        | amount: .nan            | 8: value.amount: “.nan” is not a number
        tender.yaml | amount: 100000        | amount: [1]             | 8: value.amount must be a single value, not a list or keys
        tender.yaml | years: 2              | years: 0                | 8: value.years: “0” must be above 0
        tender.yaml | fte: 2}               | fte: 2, currency: pounds} | 8: value.currency: “pounds” is not the currency of a tender here; give all sums in pounds and write GBP
        tender.yaml | name: Town Council}   | name: Town, share: 60}  | 4: The shares of the buyers add up to 60; they must make 100
        tender.yaml | method: weighted-sum  | method: best            | 10: award.method: “best” is not known here; write one of weighted-sum
        tender.yaml | outOf: 100            | outOf: 100, thereof     | 11: award.outOf: “100, thereof” is not a number
        tender.yaml | outOf: 100            | perPoint: 3             | 9: “outOf” is missing in award
        tender.yaml | [quality, price, received] | [quallity, price]  | 12: award.ties[0]: “quallity” is not known here; did you mean “quality”?
        tender.yaml | places: 2             | places: 2.5             | 13: rounding.places: “2.5” must be a whole number from 0 to 20
        tender.yaml | {at: criterion, places: 2} | {at: line, places: 2} | 13: rounding.at: “line” is not known here; write one of criterion, section, total
        tender.yaml | minimum: 10           | minimum: 10, stage: 3   | 15: sections[quality].stage: “3” must be a whole number from 1 to 2
        tender.yaml | is: true}             | is: true, atLeast: 4}   | 20: A gate needs exactly one of is, atLeast and oneOf in criteria[G1].scoring; keep one
        tender.yaml | is: true}             | oneOf: []}              | 20: “oneOf” names no value
        tender.yaml | title: Insured        | weight: 5, title: Ins   | 19: This is not YAML 1.2: mapping values are not allowed here
        tender.yaml | kind: judged          | kind: jugded            | 25: criteria[Q1].scoring.kind: “jugded” is not known here; did you mean “judged”?
        tender.yaml | scale: {max: 5}       | scale: 5                | 25: criteria[Q1].scoring.scale must hold keys with values
        tender.yaml | weight: 50            | worth: 50               | 24: Under this award method criteria carry a weight, not a worth in criteria[Q1]; write weight
        tender.yaml | basis: target         | basis: targets          | 33: criteria[C1].scoring.basis: “targets” is not known here; did you mean “target”?
        tender.yaml | basis: target         | basis: highest          | 34: “target” is not a known key in criteria[C1].scoring
        tender.yaml | measure: visits       | fact: visits            | 32: “fact” is read only with basis: banded in criteria[C1].scoring; write measure
        tender.yaml | per: contract-year    | per: bidder-fte         | 34: criteria[C1].scoring.target.per: “bidder-fte” is not known here
        tender.yaml | amount: 50            | amount: 0               | 34: Criterion C1: the target must be above 0, not 0
        tender.yaml | formula: lowest-over-price | formula: lowest    | 39: criteria[P].scoring.formula: “lowest” is not known here
        tender.yaml | formula: lowest-over-price | formula: bandwidth, from: 5 | 39: “to” is missing in criteria[P].scoring
        tender.yaml | weight: 30            | weight: 31              | 11: The weights add up to 101, not to 100
        panel.yaml  | bid: beta, criterion: Q1 | bid: gamma, criterion: Q1 | 5: agreed[bid gamma, criterion Q1].bid: “gamma” is no bid of this tender; find out which bid is meant before you change it
        panel.yaml  | bid: beta, criterion: Q1 | bid: beta, criterion: Q7 | 5: agreed[bid beta, criterion Q7].criterion: “Q7” is no criterion of this tender; find out which is meant before you change it: there are C1, G1, P, Q1
        panel.yaml  | criterion: Q1, mark: 4, reason: Warm.} | criterion: P, mark: 4} | 2: Criterion P is not one that a panel marks
        panel.yaml  | {evaluator: e1,       | {evaluator: e9,         | 2: individual[e9, bid alpha, criterion Q1].evaluator: “e9” is not one of the evaluators above; find out who gave this mark
        panel.yaml  | id: e2,               | id: e1,                 | 1: Two evaluators have the id “e1”; give each their own
        panel.yaml  | recused: [beta]       | recused: [delta]        | 1: evaluators[e2].recused[0]: “delta” is no bid of this tender
        panel.yaml  | mark: 3.5             | mark: 7                 | 5: The mark 7 for bid beta, criterion Q1, is not on the scale from 0 to 5
        panel.yaml  | mark: 3.5             | mark: NaN               | 5: agreed[bid beta, criterion Q1].mark: “NaN” is not a number
        panel.yaml  | bid: beta,            | bid: alpha,             | 5: The agreed mark for alpha on Q1 is here twice; keep one of them
        bids/alpha/bid.yaml | id: alpha     | id: beta                | 1: id: “beta” is not the name of the bid's folder; write id: alpha or rename the folder to bids/beta
        bids/alpha/bid.yaml | 09:00:00Z     | 09:00:00                | 3: received: “2026-01-30T09:00:00” is not a moment with its time zone
        bids/alpha/bid.yaml | price: 90000  | price: 0                | 4: price: “0” must be above 0
        bids/alpha/bid.yaml | price: 90000  | price: "-1e2"           | 4: price: “-1e2” must be above 0
        bids/alpha/bid.yaml | price: 90000  | prices: 90000           | 4: “prices” is not a known key; did you mean “price”?
        bids/alpha/bid.yaml | insured: true | insured: .inf           | 5: facts.insured: “.inf” is not a number
        bids/alpha/bid.yaml | insured: true | cqcRating: inadequate   | 5: The fact “cqcRating” is inadequate, but provider.cqcRating is good; write it once, under provider
        bids/alpha/bid.yaml | cqcRating: good | cqcRating: godo       | 2: provider.cqcRating: “godo” is not known here; did you mean “good”?
        bids/alpha/bid.yaml | quantity: 80  | quantity: -80           | 8: commitments[0].quantity: “-80” must be 0 or above
        bids/alpha/bid.yaml | value: embedded | value: either         | 9: commitments[0].value: “either” is not known here; write one of additional, embedded
        bids/alpha/bid.yaml | improved: 30  | improved: 41            | 13: More people improved (41) than were asked (40); correct one of the two
        bids/alpha/bid.yaml | page: 1       | page: 0                 | 11: commitments[0].evidence[0].page: “0” must be a whole number from 1 to 100000
        bids/alpha/bid.yaml | price: 90000  | delivery: [{measure: visits, quantity: 1}] | 4: Write either quarter or year, counted from 1
        bids/alpha/bid.yaml | source: plan.pdf, page | page           | 13: “page” is given without “source”; name the document too
        """)
    void a_mistake_is_told_once_with_its_line_and_what_to_write(String file, String from, String to, String told) {
        List<String> mistakes = TestFolder.in(place).change(file, from, to).mistakes();

        assertThat(mistakes).hasSizeBetween(1, from.equals("outOf: 100") ? 2 : 1);
        assertThat(mistakes)
                .anySatisfy(mistake ->
                        assertThat(mistake.replace('\0', '?')).startsWith(file + ":" + told.replace("\\0", "?")));
    }

    @Test
    void every_mistake_of_every_file_is_told_in_one_go_in_order_of_file_and_line() {
        List<String> mistakes = TestFolder.in(place)
                .change("tender.yaml", "amount: 100000", "amount: .inf")
                .change("tender.yaml", "kind: judged", "kind: judgd")
                .change("tender.yaml", "amount: 50", "amount: -1")
                .change("panel.yaml", "mark: 3.5", "mark: many")
                .change("panel.yaml", "mark: 4, reason: Warm and", "mark: 9, reason: Warm and")
                .change("bids/beta/bid.yaml", "price: 90000", "price: cheap")
                .change("bids/alpha/bid.yaml", "file: plan.pdf", "file: ../plan.pdf")
                .mistakes();

        assertThat(mistakes.stream().map(mistake -> mistake.replaceAll(": .*", "")))
                .containsExactly(
                        "bids/alpha/bid.yaml:11",
                        "bids/beta/bid.yaml:4",
                        "panel.yaml:5",
                        "tender.yaml:8",
                        "tender.yaml:25",
                        "tender.yaml:34");
    }

    @Test
    void what_scoring_finds_wrong_is_told_beside_what_reading_finds_wrong() {
        List<String> mistakes = TestFolder.in(place)
                .change("tender.yaml", "weight: 30", "weight: 40")
                .change("panel.yaml", "mark: 3.5", "mark: 6")
                .change("bids/beta/bid.yaml", "price: 90000", "price: 90000\ncolour: blue")
                .mistakes();

        assertThat(mistakes).hasSize(3);
        assertThat(mistakes.get(0)).startsWith("bids/beta/bid.yaml:5: “colour” is not a known key");
        assertThat(mistakes.get(1)).startsWith("panel.yaml:5: The mark 6");
        assertThat(mistakes.get(2)).startsWith("tender.yaml:11: The weights add up to 110");
    }

    @Test
    void agreed_marks_under_the_mean_are_a_mistake() {
        List<String> mistakes = TestFolder.in(place)
                .change("tender.yaml", "  outOf: 100", "  outOf: 100\n  panel: mean")
                .mistakes();

        assertThat(mistakes)
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("panel.yaml:3: Under panel: mean the mean of the individual marks scores"));
    }

    @Test
    void a_bid_may_be_set_aside_for_its_price_only_after_the_bidder_was_asked() {
        List<String> mistakes = TestFolder.in(place)
                .change(
                        "bids/alpha/bid.yaml",
                        "price: 90000",
                        "price: 90000\ndisregarded: {because: abnormally-low, reason: Cannot be done.}")
                .mistakes();

        assertThat(mistakes)
                .containsExactly(
                        "bids/alpha/bid.yaml:5: “asked” is missing in disregarded",
                        "bids/alpha/bid.yaml:5: “explanation” is missing in disregarded");
    }

    @Test
    void a_folder_without_bids_is_told_where_to_put_them() throws IOException {
        TestFolder folder = TestFolder.in(place);
        try (var files = Files.walk(place.resolve("bids"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }

        assertThat(folder.mistakes())
                .contains("bids:1: There are no bids; put each into a folder of its own, bids/<bid id>/bid.yaml");
    }

    @Test
    void files_that_are_missing_or_nearly_have_the_right_name_are_told() throws IOException {
        TestFolder folder = TestFolder.in(place);
        Files.move(place.resolve("panel.yaml"), place.resolve("panel.yml"));
        Files.delete(place.resolve("bids/beta/bid.yaml"));
        folder.write("bids/gamma.yaml", "id: gamma")
                .write("notes.txt", "not ours")
                .write(".hidden/bid.yaml", "x");

        assertThat(folder.mistakes())
                .containsExactly(
                        "bids/beta/bid.yaml:1: There is no such file; write the bid there or take the folder away",
                        "bids/gamma.yaml:1: A bid stands in a folder of its own: bids/<bid id>/bid.yaml",
                        "panel.yml:1: This name is not known; did you mean “panel.yaml”?");
    }

    @Test
    void a_missing_folder_and_a_file_in_its_place_are_told() throws IOException {
        Path file = Files.writeString(place.resolve("tender.yaml"), "");

        assertThat(FolderReader.read(place.resolve("nowhere")).toString()).contains("There is no such folder");
        assertThat(FolderReader.read(file).toString()).contains("This is a file; name the folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "\"5\"", "'5'", "5e0", "+5", "0.05e2"})
    void a_number_may_be_quoted_or_bare(String written) {
        TenderFolder folder = TestFolder.in(place)
                .change("tender.yaml", "scale: {max: 5}", "scale: {max: " + written + "}")
                .whole();

        assertThat(folder.scoringCase().tender().criteria().get(1).scheme().toString())
                .contains("max=5");
    }

    @Test
    void a_mistake_of_scoring_is_located_at_its_part_or_the_nearest_one_that_is_written() {
        TenderFolder folder = TestFolder.in(place).whole();

        assertThat(line(folder, "tender.yaml", "criteria[2].scoring.target.amount"))
                .isEqualTo(34);
        assertThat(line(folder, "tender.yaml", "criteria[2].scoring.cap")).isEqualTo(30);
        assertThat(line(folder, "tender.yaml", "criteria[9].weight")).isEqualTo(17);
        assertThat(line(folder, "tender.yaml", "nothing")).isEqualTo(1);
        assertThat(line(folder, "panel.yaml", "agreed[1].mark")).isEqualTo(5);
        assertThat(line(folder, "bids/beta/bid.yaml", "price")).isEqualTo(4);
        assertThat(line(folder, "bids/none/bid.yaml", "price")).isEqualTo(1);
        assertThat(folder.locate(new Mistake(new Mistake.Place.At("rules/a.drl", 3, 7), "Write less.")))
                .hasToString("rules/a.drl:3: column 7: Write less.");
    }

    private static int line(TenderFolder folder, String file, String path) {
        return folder.locate(Mistake.in(file, path, "x")).line();
    }
}
