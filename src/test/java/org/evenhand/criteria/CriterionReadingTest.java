package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionReading.FieldProblem.Why;
import org.evenhand.criteria.builder.TrialBids;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.criteria.builder.TrialScoring;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.FigureTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people type is read by the reader of tenders and scored by the engine; what is wrong is said at its field. */
class CriterionReadingTest {

    private static final ContractSize CONTRACT = new ContractSize(
            new Money(new BigDecimal("650000")),
            "GBP",
            Optional.of(new Quantity(new BigDecimal(3))),
            Optional.of(new Quantity(new BigDecimal(14))));

    private static DraftPart draft(CriterionKind kind, String... answers) {
        SortedMap<String, String> all = new TreeMap<>(kind.beginning("C1"));
        all.put("title", "Something");
        if (kind != CriterionKind.GATE) {
            all.put("section", "quality");
            all.put("weight", "20");
        }
        for (int i = 0; i < answers.length; i += 2) {
            all.put(answers[i], answers[i + 1]);
        }
        return new DraftPart(new PartId("c1"), all);
    }

    private static DraftPart hours(String... more) {
        DraftPart hours = draft(
                CriterionKind.TARGET,
                "scoring/measure",
                "paid-hours",
                "scoring/target/amount",
                "200",
                "scoring/target/per",
                "contract-100k");
        SortedMap<String, String> all = new TreeMap<>(hours.answers());
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return new DraftPart(hours.id(), all);
    }

    private static CriterionReading read(DraftPart draft) {
        return CriterionReading.of(draft, CONTRACT);
    }

    private static Map<Size, Line> score(CriterionReading reading, Map<Place, String> changed) {
        Map<Size, Map<Place, String>> bids = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            Map<Place, String> bid = TrialBids.usual(reading, CONTRACT, size);
            if (size == Size.MICRO) {
                bid.putAll(changed);
            }
            bids.put(size, bid);
        }
        return ((TrialScoring.Result.Scored) TrialScoring.score(reading, CONTRACT, bids)).lines();
    }

    private static String points(Map<Size, Line> lines, Size size) {
        return lines.get(size)
                .points()
                .orElseThrow()
                .value()
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** 200 for each £100,000 of £650,000 are 1,300; half of it, three quarters, and more than all of it. */
    @Test
    void a_quantity_against_a_target_earns_its_share_of_the_weight() {
        Map<Size, Line> lines = score(read(hours()), Map.of());

        assertThat(points(lines, Size.MICRO)).isEqualTo("10.00");
        assertThat(points(lines, Size.SMALL)).isEqualTo("15.00");
        assertThat(points(lines, Size.LARGE)).isEqualTo("20.00");
        assertThat(lines.get(Size.MICRO).working()).contains("650").contains("1300");
    }

    @Test
    void a_changed_figure_is_scored_at_once() {
        Map<Size, Line> lines = score(read(hours()), Map.of(new Place(Figure.QUANTITY, "paid-hours"), "1,300"));

        assertThat(points(lines, Size.MICRO)).isEqualTo("20.00");
    }

    /** Between 0.5 and 0.9: 9/11 = 0.8182 is 79.55 % of the way. */
    @Test
    void an_outcome_earns_by_the_rate_and_not_by_how_many_were_asked() {
        CriterionReading reading = read(draft(
                CriterionKind.OUTCOME,
                "scoring/indicator",
                "less-lonely",
                "scoring/floor",
                "0.5",
                "scoring/target",
                "0.9"));

        Map<Size, Line> lines = score(reading, Map.of());

        assertThat(points(lines, Size.MICRO)).isEqualTo("15.91");
        assertThat(points(lines, Size.SMALL)).isEqualTo("20.00");
        assertThat(points(lines, Size.LARGE)).isEqualTo("13.83");
    }

    @Test
    void marks_steps_prices_and_gates_can_be_tried_too() {
        assertThat(points(score(read(draft(CriterionKind.JUDGED)), Map.of()), Size.MICRO))
                .isEqualTo("16.00");
        assertThat(points(score(read(draft(CriterionKind.PRICE)), Map.of()), Size.LARGE))
                .isEqualTo("20.00");
        DraftPart steps = draft(
                CriterionKind.BANDED,
                "scoring/measure",
                "placements",
                "scoring/bands/0/from",
                "1",
                "scoring/bands/0/f",
                "0.5",
                "scoring/bands/1/from",
                "4",
                "scoring/bands/1/f",
                "1");
        assertThat(points(score(read(steps), Map.of()), Size.MICRO)).isEqualTo("10.00");
        DraftPart gate = draft(CriterionKind.GATE, "scoring/fact", "insured", "scoring/is", "true");
        Map<Size, Line> gates = score(read(gate), Map.of(new Place(Figure.FACT, "insured"), "false"));
        assertThat(gates.get(Size.MICRO).result()).isEqualTo(Line.Result.FAILED);
        assertThat(gates.get(Size.SMALL).result()).isEqualTo(Line.Result.PASSED);
    }

    @Test
    void an_own_rule_begins_with_one_that_runs() {
        CriterionReading reading = read(draft(CriterionKind.RULE));

        assertThat(reading.problems()).isEmpty();
        assertThat(points(score(reading, Map.of()), Size.MICRO)).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({
        "System.exit(0);",
        "java.lang.Runtime.getRuntime().exec(\"id\");",
        "new java.io.File(\"/etc/passwd\").delete();"
    })
    void a_rule_that_reaches_for_the_machine_is_refused_with_its_line(String attack) {
        DraftPart draft = draft(CriterionKind.RULE);
        String text = draft.answer(CriterionFields.RULE).replace("give(", attack + "\n    give(");

        CriterionReading reading = read(draft(CriterionKind.RULE, CriterionFields.RULE, text));

        assertThat(reading.scores()).isFalse();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.place()).isEqualTo(CriterionFields.RULE))
                .anySatisfy(problem ->
                        assertThat(problem.spot().orElseThrow().line()).isEqualTo(6));
    }

    @ParameterizedTest
    @CsvSource({
        "1e9, POWER",
        "'1,5', COMMA",
        "٣, OTHER_DIGITS",
        "lots, IN_WORDS",
        "−3, NOT_ABOVE",
        "0, NOT_ABOVE",
        "101, TOO_LARGE",
        "<script>alert(1)</script>, WITH_MORE"
    })
    void a_weight_that_is_none_is_said_at_its_field(String weight, FigureTrouble why) {
        CriterionReading reading = read(hours("weight", weight));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("weight");
            assertThat(problem.figure().orElseThrow().why()).isEqualTo(why);
        });
        assertThat(reading.scores()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "value/amount, 650 000, 650000",
        "value/amount, '£650,000', 650000",
        "value/amount, £1.000, £1.000",
        "weight, 30%, 30",
        "weight, ' 12 ', 12",
        "scoring/scale/min, −3, -3",
        "scoring/is, '5,000,000', 5000000",
        "scoring/is, good, good",
        "scoring/is, level 2, level 2",
        "scoring/appliesWhen/is, '1,5', '1,5'",
        "scoring/target, 90%, 0.9",
        "scoring/target/amount, '1,5', '1,5'",
        "scoring/target/amount, 1e9, 1e9"
    })
    void figures_are_kept_in_plain_notation_and_what_is_none_as_it_was_typed(String place, String typed, String kept) {
        DraftPart draft = new DraftPart(new PartId("c1"), new TreeMap<>());
        assertThat(draft.typed(new FieldPath(place), typed).answer(place)).isEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource(value = CriterionKind.class, names = "MONETISED", mode = EnumSource.Mode.EXCLUDE)
    void a_criterion_that_was_just_added_says_what_is_missing_and_never_fails(CriterionKind kind) {
        DraftPart draft = new DraftPart(new PartId("c1"), kind.beginning("C1"));

        CriterionReading reading = read(draft);

        assertThat(reading.scores()).isFalse();
        assertThat(reading.problems())
                .contains(CriterionReading.FieldProblem.of("title", Why.MISSING))
                .allSatisfy(problem -> assertThat(problem.why())
                        .as("%s %s", problem.place(), problem.what())
                        .isEqualTo(Why.MISSING));
    }

    @Test
    void words_with_quotes_line_ends_and_yaml_signs_stay_words() {
        String nasty = "- !evil &a *b: {x: [\"y\"]} # \"quoted\" \\ <script>alert('x')</script>\nsecond: line";

        CriterionReading reading = read(hours("title", nasty, "question", nasty));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.criterion().orElseThrow().title()).isEqualTo(nasty);
    }

    @Test
    void a_target_by_years_without_years_is_said_at_the_target() {
        CriterionReading reading = CriterionReading.of(
                hours("scoring/target/per", "contract-year"),
                new ContractSize(new Money(new BigDecimal(1000)), "GBP", Optional.empty(), Optional.empty()));

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).startsWith("scoring/target"));
    }
}
