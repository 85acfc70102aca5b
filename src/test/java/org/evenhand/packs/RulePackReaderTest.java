package org.evenhand.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.folders.TestPack;
import org.evenhand.packs.RulePack.ThemeId;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule pack is read whole, or every mistake in it is told, with its file and line and what to write instead. */
class RulePackReaderTest {

    @TempDir
    Path place;

    @Test
    void a_sound_pack_is_read_whole() {
        RulePack pack = TestPack.in(place, "meals-2020").whole();

        assertThat(pack.id()).hasToString("meals-2020");
        assertThat(pack.family())
                .hasValueSatisfying(family -> assertThat(family).hasToString("meals"));
        assertThat(pack.inForce()).hasToString("from 2020-01-01 until 2024-12-31");
        assertThat(pack.inForce().line()).isEqualTo(7);
        assertThat(pack.measures(new ThemeId("people"))).hasSize(7);
        assertThat(pack.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.file()).isEqualTo("cooks.drl"));
        assertThat(pack.examples()).hasSize(15);
        assertThat(pack.examples().getFirst().because()).isEqualTo("some, of two");
        assertThat(pack.examples().getLast().line()).isEqualTo(16);
    }

    @Test
    void a_measure_carries_all_that_a_criterion_of_a_tender_needs() {
        RulePack pack = TestPack.in(place, "meals-2020").whole();
        Measure warmth = pack.measure(new CriterionId("warmth")).orElseThrow();
        Measure visits = pack.measure(new CriterionId("visits")).orElseThrow();

        assertThat(warmth.wording().descriptors()).hasSize(3);
        assertThat(warmth.wording().tests()).isPresent();
        assertThat(pack.source(warmth).orElseThrow().published()).contains(LocalDate.of(2019, 5, 1));
        assertThat(pack.source(visits)).isEmpty();
        assertThat(visits.unit()).contains("visits");
        assertThat(visits.criterion(new SectionId("social-value")))
                .satisfies(criterion -> assertThat(criterion.id()).isEqualTo(new CriterionId("visits")))
                .satisfies(criterion -> assertThat(criterion.counts()).isEqualTo(Counts.EMBEDDED))
                .satisfies(criterion ->
                        assertThat(criterion.weight().orElseThrow()).hasToString("10"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        pack.yaml    | evenhand-pack/1       | evenhand-pack/2        | pack.yaml:1: format: “evenhand-pack/2” is not known here; did you mean “evenhand-pack/1”?
        pack.yaml    | id: meals-2020        | id: meals-2021         | pack.yaml:2: id: “meals-2021” is not the name of the pack's folder; write id: meals-2020 or rename
        pack.yaml    | id: meals-2020        | id: Meals              | pack.yaml:2: id: “Meals” is not the id of a pack; it has at most 64 small letters
        pack.yaml    | summary:              | sumary:                | pack.yaml:6: “sumary” is not a known key; did you mean “summary”?
        pack.yaml    | licence: CC-BY-4.0    | colour: red            | pack.yaml:1: “licence” is missing
        pack.yaml    | from: 2020-01-01      | from: 2020-02-30       | pack.yaml:7: from: “2020-02-30” is not a date; write it like
        pack.yaml    | until: 2024-12-31     | until: 2019-12-31      | pack.yaml:8: “until” is 2019-12-31, before “from”, which is 2020-01-01; correct one of the two
        pack.yaml    | until: 2024-12-31     | until: soon            | pack.yaml:8: until: “soon” is not a date
        pack.yaml    | "https://example.org/book" | a shelf           | pack.yaml:12: sources[book].address: “a shelf” is not an address on the web
        pack.yaml    | published: 2019-05-01 | unsure: true           | pack.yaml:12: “note” is missing in sources[book]
        pack.yaml    | published: 2019-05-01 | published: 2019        | pack.yaml:12: sources[book].published: “2019” is not a date
        pack.yaml    | {id: book,            | {id: own,              | pack.yaml:11: “own” means that a measure has no source; give this source another id
        pack.yaml    | - {id: people, title: People} | - {id: people, title: A}\\n  - {id: people, title: B} | pack.yaml:13: Two themes have the id “people”; give each its own
        pack.yaml    | theme: people         | theme: poeple          | pack.yaml:17: measures[warmth].theme: “poeple” is no theme of this pack; did you mean “people”?
        pack.yaml    | source: book          | source: bok            | pack.yaml:27: measures[warmth].source: “bok” is no source of this pack, nor the word own; did you mean “book”?
        pack.yaml    | id: visits            | id: warmth             | pack.yaml:28: Criterion id warmth is there twice; rename one
        pack.yaml    | , 1: some             | ``                     | pack.yaml:23: measures[warmth].scoring.scale: no descriptor says what the mark 1 means; write one for every whole mark
        pack.yaml    | , descriptors: {0: nothing, 1: some, 2: much} | `` | pack.yaml:23: measures[warmth].scoring.scale: no descriptor says what the marks 0, 1, 2 mean
        pack.yaml    | 2: much               | 2: much, 3: more       | pack.yaml:23: measures[warmth].scoring.scale: the descriptor of 3 is for no mark of the scale from 0 to 2
        pack.yaml    | {max: 2               | {max: 200              | pack.yaml:23: measures[warmth].scoring.scale: nobody can tell so many marks apart
        pack.yaml    | minimum: 1            | minimum: 9             | pack.yaml:24: Criterion warmth: the minimum 9 is not on the scale from 0 to 2
        pack.yaml    | weight: 10            | weight: 0              | pack.yaml:20: measures[warmth].weight: “0” must be above 0
        pack.yaml    | weight: 10            | unit: menus            | pack.yaml:20: “unit” is not a known key in measures[warmth]
        pack.yaml    | clear: b, measurable: c, | measurable: c,      | pack.yaml:26: “clear” is missing in measures[warmth].tests
        pack.yaml    | evidence: A menu.     | value: embedded        | pack.yaml:16: “evidence” is missing in measures[warmth]
        pack.yaml    | question: How many visits? | value2: x         | pack.yaml:28: “question” is missing in measures[visits]
        pack.yaml    | unit: visits          | section: a             | pack.yaml:28: “unit” is missing in measures[visits]
        pack.yaml    | {amount: 2,           | {amount: 0,            | pack.yaml:35: Criterion visits: the target must be above 0, not 0
        pack.yaml    | title: Insured        | weight: 3              | pack.yaml:59: A gate gives no points and carries no weight in measures[insured]; take it away
        pack.yaml    | rule: Cooks in steps  | rule: Cooks in step    | pack.yaml:71: Criterion cooks names the rule “Cooks in step”, but there is none of that name; did you mean “Cooks in steps”?
        cooks.drl    | @criterion("cooks")   | @criterion("warmth")   | cooks.drl:2: column 1: The rule “Cooks in steps” scores @criterion("warmth"), but criterion cooks names it; make the two agree
        cooks.drl    | give( min             | give( mni              | cooks.drl:8: column
        examples.csv | measure,value         | measure,pounds         | examples.csv:1: The first line must be exactly measure,value,years,fte,bid,gives,because
        examples.csv | visits,650000         | visit,650000           | examples.csv:4: measure: “visit” is no measure of this pack; did you mean “visits”?
        examples.csv | warmth,100000         | warmth,none            | examples.csv:2: value: “none” is not a number
        examples.csv | 650000,3,14           | 650000,3,-1            | examples.csv:4: fte: “-1” must be above 0
        examples.csv | mark 1,0.5            | mark 1; mark 2,0.5     | examples.csv:2: bid: “mark 2” comes on top of another; keep one of them
        examples.csv | mark 1,0.5            | nothing,0.5            | examples.csv:2: bid: a panel marks this measure; write mark and a number
        examples.csv | mark 1,0.5            | mrak 1,0.5             | examples.csv:2: bid: “mrak 1” is not something a bid can hold; begin with offer, mark
        examples.csv | offer visits 9        | offer visit 9          | examples.csv:4: bid: this measure does not read “visit”; did you mean “visits”?
        examples.csv | less-lonely 30/40     | less-lonly 30/40       | examples.csv:8: bid: this measure does not read “less-lonly”; did you mean “less-lonely”?
        examples.csv | fact insured false    | fact insurd false      | examples.csv:11: bid: this measure does not read “insurd”; did you mean “insured”?
        examples.csv | offer hours 20        | offer hours            | examples.csv:6: bid: “offer hours” is incomplete or too long; write offer, a measure, a quantity
        examples.csv | offer hours 20        | offer hours some       | examples.csv:6: bid: “some” is not a number
        examples.csv | offer hours 20        | offer hours 20 twice   | examples.csv:6: bid: “twice” is not known here; write one of additional, embedded
        examples.csv | price 95000           | nothing                | examples.csv:15: bid: this measure scores the price; write price and pounds
        examples.csv | mark 1,0.5            | mark 1,half            | examples.csv:2: gives: “half” is neither a fraction of at most 4 places
        examples.csv | mark 1,0.5            | mark 1,0.50001         | examples.csv:2: gives: “0.50001” is neither a fraction of at most 4 places
        examples.csv | a rate of 0.75        | ``                     | examples.csv:8: because: “” is empty; write something
        examples.csv | a rate of 0.75        | one, two               | examples.csv:8: There are 8 cells, not 7; put a cell that has a comma in it between quotation marks
        examples.csv | "some, of two"        | "some"of two           | examples.csv:2: This line is not CSV; put a cell
        """)
    void a_mistake_is_told(String file, String from, String to, String told) {
        TestPack pack = TestPack.in(place, "meals-2020").change(file, from, to.replace("\\n", "\n"));

        assertThat(pack.mistakes()).anyMatch(mistake -> mistake.startsWith(told));
    }

    @Test
    void every_mistake_is_told_at_once() {
        TestPack pack = TestPack.in(place, "meals-2020")
                .change("pack.yaml", "title: Meals that people like", "titel: Meals")
                .change("pack.yaml", "theme: people", "theme: pets")
                .change("examples.csv", "mark 1,0.5", "mark x,0.5")
                .change("cooks.drl", "100 * $years", "100 * $year")
                .delete("README.md");

        assertThat(pack.mistakes())
                .hasSize(5)
                .anyMatch(mistake -> mistake.startsWith("pack.yaml:5: "))
                .anyMatch(mistake -> mistake.startsWith("pack.yaml:17: "))
                .anyMatch(mistake -> mistake.startsWith("examples.csv:2: "))
                .anyMatch(mistake -> mistake.startsWith("cooks.drl:8: "))
                .contains(
                        "README.md:1: There is no such file; say there where the pack comes from, its dates, how to use"
                                + " it and its licence");
    }

    @Test
    void a_measure_needs_two_examples_that_differ() {
        TestPack pack = TestPack.in(place, "meals-2020")
                .change("examples.csv", "warmth,100000,,,mark 0,fail,below the minimum\n", "")
                .change("examples.csv", "visits,650000,3,14,nothing,0,", "visits,650000,3,14,nothing,0.6923,")
                .change("examples.csv", "cost,100000,,,price 95000,0.25,near the top\n", "")
                .change("examples.csv", "cost,100000,,,price 100000,0,the top\n", "");

        assertThat(pack.mistakes())
                .containsExactly(
                        "pack.yaml:16: The measure “warmth” has one example in examples.csv; write at least two, one that"
                                + " earns something and one that earns little or nothing",
                        "pack.yaml:28: The measure “visits” has only examples that give the same in examples.csv; write at"
                                + " least two, one that earns something and one that earns little or nothing",
                        "pack.yaml:75: The measure “cost” has no example in examples.csv; write at least two, one that"
                                + " earns something and one that earns little or nothing");
    }

    @Test
    void missing_and_misnamed_files_are_told() {
        TestPack pack = TestPack.in(place, "meals-2020")
                .delete("examples.csv")
                .write("example.csv", "measure\n")
                .delete("cooks.drl");

        assertThat(pack.mistakes())
                .contains(
                        "example.csv:1: This name is not known; did you mean “examples.csv”?",
                        "examples.csv:1: There is no such file; write there what each measure gives to example bids",
                        "pack.yaml:71: Criterion cooks names the rule “Cooks in steps”, but there is none of that name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X: []", "X: {max: 3, min: 5}", "X: 1e40"})
    void whatever_is_done_to_a_line_comes_back_as_mistakes_and_never_as_a_failure(String spoilt) {
        String sound = TestPack.in(place, "meals-2020").read("pack.yaml");
        List<String> lines = sound.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, spoilt.replace("X", lines.get(i).replaceFirst(":.*", "")));
            TestPack pack = TestPack.in(place, "meals-2020").write("pack.yaml", String.join("\n", changed));

            assertThat(pack.mistakes()).allMatch(mistake -> mistake.matches("[\\w./-]+:\\d+: .*"));
        }
    }

    @Test
    void a_folder_that_is_none_is_told() {
        assertThat(RulePackReader.read(place.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        RulePackReader.Reading.Broken.class,
                        broken -> assertThat(broken.mistakes())
                                .singleElement()
                                .satisfies(
                                        mistake -> assertThat(mistake.what()).startsWith("There is no such folder")));
    }
}
