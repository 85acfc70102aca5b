package org.evenhand.criteria.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PackTextsTest;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.folders.CriterionText;
import org.evenhand.packs.Measure;
import org.evenhand.packs.MeasureTrials;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePackReader;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the invented bids hold before anybody has touched them: something that shows what the criterion does. */
class InventedBidsTest {

    private static final ContractSize CONTRACT = new ContractSize(
            new Money(new BigDecimal("650000")),
            "GBP",
            Optional.of(new Quantity(new BigDecimal(3))),
            Optional.of(new Quantity(new BigDecimal(14))));

    @Test
    void bids_for_steps_stand_on_the_steps() {
        CriterionReading steps = read(
                CriterionKind.BANDED,
                "scoring/measure",
                "secure-hours-percent",
                "scoring/bands/0/from",
                "0",
                "scoring/bands/0/f",
                "0",
                "scoring/bands/1/from",
                "60",
                "scoring/bands/1/f",
                "0.5",
                "scoring/bands/2/from",
                "95",
                "scoring/bands/2/f",
                "1");

        assertThat(held(steps, Figure.QUANTITY)).containsExactly("60", "78", "95");
        assertThat(points(steps)).containsExactly("10.00", "10.00", "20.00");
    }

    @Test
    void parts_of_a_hundred_stay_below_it() {
        CriterionReading share = read(
                CriterionKind.TARGET,
                "scoring/measure",
                "secure-hours-percent",
                "scoring/target/amount",
                "95",
                "scoring/target/per",
                "contract");

        assertThat(held(share, Figure.QUANTITY)).containsExactly("48", "71", "100");
    }

    @Test
    void people_are_offered_in_ones() {
        CriterionReading people = read(
                CriterionKind.TARGET,
                "scoring/measure",
                "people-in-work",
                "scoring/target/amount",
                "0.4",
                "scoring/target/per",
                "contract-100k");

        assertThat(held(people, Figure.QUANTITY)).containsExactly("1", "2", "3");
    }

    @Test
    void priced_measures_come_near_the_target_whatever_it_is() {
        for (String target : List.of("50000", "650000", "5000000")) {
            CriterionReading priced = read(
                    CriterionKind.MONETISED,
                    "scoring/measures/jobs",
                    "20429.5",
                    "scoring/measures/hours",
                    "12.5",
                    "scoring/basis",
                    "target",
                    "scoring/target/amount",
                    target,
                    "scoring/target/per",
                    "contract");

            List<String> points = points(priced);
            assertThat(new BigDecimal(points.get(0))).as(target).isBetween(new BigDecimal(8), new BigDecimal(12));
            assertThat(new BigDecimal(points.get(1))).as(target).isBetween(new BigDecimal(13), new BigDecimal(17));
            assertThat(points.get(2)).as(target).isEqualTo("20.00");
        }
    }

    @Test
    void one_bid_of_three_falls_at_a_gate() {
        for (String[] demand : new String[][] {
            {"scoring/is", "true"}, {"scoring/is", "good"}, {"scoring/is", "5"}, {"scoring/atLeast", "5000000"}
        }) {
            CriterionReading gate = read(CriterionKind.GATE, "scoring/fact", "insurance", demand[0], demand[1]);

            assertThat(results(gate, Optional.empty()).values())
                    .as(demand[1])
                    .containsExactly(Line.Result.PASSED, Line.Result.PASSED, Line.Result.FAILED);
        }
    }

    static List<RulePack> packs() {
        return PackTextsTest.packs().toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_measure_of_a_pack_is_tried_on_bids_that_it_can_judge_and_that_differ(RulePack pack) {
        for (Measure measure : pack.measures()) {
            CriterionReading reading = CriterionReading.of(taken(pack, measure), CONTRACT);
            assertThat(reading.problems()).as("%s", measure.id()).isEmpty();
            Map<Size, Line.Result> results = results(reading, Optional.of(pack));

            assertThat(results.values()).as("%s", measure.id()).anyMatch(one -> one != Line.Result.DID_NOT_APPLY);
            if (measure.scheme() instanceof Scheme.Gate) {
                assertThat(results).as("%s", measure.id()).containsEntry(Size.LARGE, Line.Result.FAILED);
            } else {
                assertThat(fractions(reading, pack)).as("%s", measure.id()).isNotEqualTo(List.of("0", "0", "0"));
            }
        }
    }

    @Test
    void the_bids_of_a_pack_are_its_examples_scaled_to_this_contract() {
        RulePack pack =
                ((RulePackReader.Reading.Whole) RulePackReader.read(Path.of("rules/liverpool-clinical"))).pack();
        Measure measure = pack.measures().stream()
                .filter(one -> one.id().value().equals("more-than-medicine"))
                .findFirst()
                .orElseThrow();
        CriterionReading reading = CriterionReading.of(taken(pack, measure), CONTRACT);

        // 48 of 60 over £400,000 are 78 of 97.5 over £650,000.
        assertThat(TrialBids.usual(reading, CONTRACT, Size.MICRO, Optional.of(pack)))
                .containsEntry(new Place(Figure.EMBEDDED, "more-than-medicine"), "78")
                .containsEntry(new Place(Figure.QUANTITY, "more-than-medicine"), "0");
        CriterionReading other = CriterionReading.of(reading.draft().with("scoring/target/amount", "100"), CONTRACT);
        assertThat(TrialBids.usual(other, CONTRACT, Size.MICRO, Optional.of(pack)))
                .as("once it scores otherwise")
                .containsEntry(new Place(Figure.QUANTITY, "more-than-medicine"), "325");
    }

    private static DraftPart taken(RulePack pack, Measure measure) {
        SortedMap<String, String> answers =
                CriterionText.answers(measure.criterion(new SectionId("social-value")), measure.wording());
        answers.put("pack", pack.id().value());
        answers.put("pack/measure", measure.id().value());
        if (measure.scheme() instanceof Scheme.OwnRule) {
            answers.put(
                    CriterionFields.RULE,
                    MeasureTrials.of(pack).rule(measure, CONTRACT).drl());
        }
        if (measure.scheme() instanceof Scheme.Gate) {
            answers.remove("section");
        }
        return new DraftPart(new PartId("c1"), answers);
    }

    private static CriterionReading read(CriterionKind kind, String... answers) {
        SortedMap<String, String> all = new TreeMap<>(kind.beginning("C1"));
        all.put("title", "Something");
        if (kind != CriterionKind.GATE) {
            all.put("section", "quality");
            all.put("weight", "20");
        }
        for (int i = 0; i < answers.length; i += 2) {
            all.put(answers[i], answers[i + 1]);
        }
        CriterionReading reading = CriterionReading.of(new DraftPart(new PartId("c1"), all), CONTRACT);
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private static List<String> held(CriterionReading reading, Figure figure) {
        List<String> held = new ArrayList<>();
        for (Size size : Size.values()) {
            TrialBids.usual(reading, CONTRACT, size).forEach((place, value) -> {
                if (place.figure() == figure) {
                    held.add(value);
                }
            });
        }
        return held;
    }

    private static Map<Size, Line> lines(CriterionReading reading, Optional<RulePack> pack) {
        Map<Size, Map<Place, String>> bids = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            bids.put(size, TrialBids.usual(reading, CONTRACT, size, pack));
        }
        return switch (TrialScoring.score(reading, CONTRACT, bids)) {
            case TrialScoring.Result.Scored scored -> scored.lines();
            case TrialScoring.Result.Refused refused ->
                throw new AssertionError(reading.draft().name() + refused.why());
        };
    }

    private static Map<Size, Line.Result> results(CriterionReading reading, Optional<RulePack> pack) {
        Map<Size, Line.Result> results = new EnumMap<>(Size.class);
        lines(reading, pack).forEach((size, line) -> results.put(size, line.result()));
        return results;
    }

    private static List<String> fractions(CriterionReading reading, RulePack pack) {
        return lines(reading, Optional.of(pack)).values().stream()
                .map(line -> line.fraction()
                        .map(fraction -> Decimals.plain(fraction.value()))
                        .orElse("0"))
                .toList();
    }

    private static List<String> points(CriterionReading reading) {
        return lines(reading, Optional.empty()).values().stream()
                .map(line -> line.points()
                        .orElseThrow()
                        .value()
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }
}
