package org.evenhand.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenhand.folders.TestPack;
import org.evenhand.packs.MeasureTrials.Trial;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.CriterionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of a pack are scored by the engine, and one that comes out otherwise is told with its line. */
class ExampleCheckTest {

    @TempDir
    Path place;

    @Test
    void an_example_of_every_kind_comes_out_as_it_is_written() {
        assertThat(TestPack.in(place, "meals").mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        mark 1,0.5             | mark 1,0.6           | examples.csv:2: warmth: “mark 1” gives 0.5, and the example says 0.6 (
        mark 0,fail            | mark 0,0             | examples.csv:3: warmth: “mark 0” gives fail, and the example says 0 (
        embedded; offer visits 5,0.6923 | embedded; offer visits 5,1 | examples.csv:4: visits: “offer visits 9 embedded; offer visits 5” gives 0.6923, and the example says 1 (
        650000,3,14,offer      | 450000,3,14,offer    | examples.csv:4: visits: “offer visits 9 embedded; offer visits 5” gives 1, and the example says 0.6923 (
        offer hours 20;        | offer hours 30;      | examples.csv:6: money: “offer hours 30; offer days 2 embedded” gives 0.4, and the example says 0.3 (
        30/40,0.7              | 30/40,0.75           | examples.csv:8: lonely: “outcome less-lonely 30/40” gives 0.7, and the example says 0.75 (
        drives true,pass       | drives true,fail     | examples.csv:10: insured: “fact insured true; fact drives true” gives pass, and the example says fail (
        insured false,fail     | insured false,pass   | examples.csv:11: insured: “fact insured false” gives fail, and the example says pass (
        drives false,not applicable | drives false,pass | examples.csv:12: insured: “fact drives false” gives not applicable, and the example says pass (
        cook-hours 100,0.3333  | cook-hours 100,0.333 | examples.csv:13: cooks: “offer cook-hours 100” gives 0.3333, and the example says 0.333 (
        price 95000,0.25       | price 90000,0.25     | examples.csv:15: cost: “price 90000” gives 0.5, and the example says 0.25 (
        """)
    void one_that_comes_out_otherwise_is_told(String from, String to, String told) {
        TestPack pack = TestPack.in(place, "meals").change("examples.csv", from, to);

        assertThat(pack.mistakes())
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake).startsWith(told).endsWith("); correct the example or the measure"));
    }

    @Test
    void a_fraction_may_be_written_with_noughts_at_its_end() {
        TestPack pack = TestPack.in(place, "meals")
                .change("examples.csv", "mark 1,0.5", "mark 1,0.50")
                .change("examples.csv", "nothing,0,", "nothing,0.0,");

        assertThat(pack.mistakes()).isEmpty();
    }

    @Test
    void a_mark_off_the_scale_and_a_contract_without_its_years_are_told() {
        TestPack pack = TestPack.in(place, "meals")
                .change("examples.csv", "mark 1,0.5", "mark 7,0.5")
                .change("pack.yaml", "per: contract-100k", "per: contract-year")
                .change("examples.csv", "visits,650000,3,14,nothing", "visits,650000,,,nothing");

        assertThat(pack.mistakes())
                .anyMatch(
                        mistake -> mistake.startsWith("examples.csv:2: warmth: “mark 7” cannot be scored: The mark 7"))
                .anyMatch(mistake -> mistake.startsWith("examples.csv:5: visits: “nothing” cannot be scored:")
                        && mistake.contains("does not give years"));
    }

    @Test
    void a_trial_shows_the_working_and_why_a_bid_fails() {
        RulePack pack = TestPack.in(place, "meals").whole();
        MeasureTrials trials = MeasureTrials.of(pack);

        assertThat(trial(trials, pack, "visits"))
                .isInstanceOfSatisfying(
                        Trial.Scored.class,
                        scored -> assertThat(scored.line().working()).contains("9 ÷ 13"));
        assertThat(trials.score(
                        pack.measure(new CriterionId("warmth")).orElseThrow(),
                        pack.examples().get(1).contract(),
                        pack.examples().get(1).entry()))
                .isInstanceOfSatisfying(
                        Trial.Scored.class,
                        scored -> assertThat(scored.reasons())
                                .extracting(Reason::code)
                                .containsExactly(Reason.Code.BELOW_CRITERION_MINIMUM));
    }

    private static Trial trial(MeasureTrials trials, RulePack pack, String measure) {
        PackExample example = pack.examples().stream()
                .filter(one -> one.measure().value().equals(measure))
                .findFirst()
                .orElseThrow();
        return trials.score(pack.measure(example.measure()).orElseThrow(), example.contract(), example.entry());
    }
}
