package org.evenhand.criteria.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Drafted;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.ContractSize;
import org.junit.jupiter.api.Test;

/** A rule that reads the mark or the money of another criterion is tried together with that criterion. */
class RuleReadingOthersTest {

    private static final ContractSize CONTRACT = Drafted.CONTRACT;

    private static final DraftPart QUESTION = new DraftPart(
            new PartId("q1"),
            new TreeMap<>(Drafted.of(CriterionKind.JUDGED, "id", "Q1", "title", "Matching people")
                    .answers()));

    private static DraftPart rule(String conditions, String fraction) {
        DraftPart own = Drafted.of(CriterionKind.RULE, "id", "SV1", "scoring/rule", "mine");
        return own.with(CriterionFields.RULE, """
                rule "mine"
                    @criterion("SV1")
                when
                    %s
                then
                    give( %s, "as it was marked" );
                end
                """.formatted(conditions, fraction));
    }

    private static CriterionReading read(DraftPart... criteria) {
        return CriterionReading.all(List.of(criteria), CONTRACT).getFirst();
    }

    private static Map<Size, Line> score(CriterionReading reading, Map<Place, String> microHas) {
        Map<Size, Map<Place, String>> bids = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            bids.put(size, TrialBids.usual(reading, CONTRACT, size));
        }
        bids.get(Size.MICRO).putAll(microHas);
        return ((TrialScoring.Result.Scored) TrialScoring.score(reading, CONTRACT, bids)).lines();
    }

    private static BigDecimal points(Map<Size, Line> lines, Size size) {
        return lines.get(size).points().orElseThrow().value();
    }

    @Test
    void the_mark_of_another_criterion_is_a_figure_of_each_invented_bid() {
        DraftPart rule = rule("Mark( criterion == \"Q1\", $m : mark )", "$m / 5");
        CriterionReading reading = read(rule, QUESTION);

        assertThat(reading.problems()).isEmpty();
        Place mark = new Place(Figure.OTHER_MARK, "Q1");
        assertThat(TrialBids.usual(reading, CONTRACT, Size.MICRO)).containsEntry(mark, "4");
        assertThat(points(score(reading, Map.of()), Size.MICRO)).isEqualByComparingTo("16");
        assertThat(points(score(reading, Map.of(mark, "1")), Size.MICRO)).isEqualByComparingTo("4");
        assertThat(score(reading, Map.of()).values())
                .allSatisfy(line -> assertThat(line.criterion().value()).isEqualTo("SV1"));
        assertThat(reading.rule(CONTRACT).orElseThrow().name()).isEqualTo("mine");
    }

    @Test
    void the_highest_mark_in_the_pool_is_that_of_the_invented_bids() {
        DraftPart rule = rule("""
                Mark( criterion == "Q1", $m : mark )
                    Pool( figure == "mark:Q1", $best : highest )""", "$m / $best");

        Map<Size, Line> lines = score(read(rule, QUESTION), Map.of(new Place(Figure.OTHER_MARK, "Q1"), "5"));

        assertThat(points(lines, Size.MICRO)).isEqualByComparingTo("20");
        assertThat(points(lines, Size.SMALL)).isEqualByComparingTo("12");
    }

    @Test
    void a_rule_that_says_of_no_criterion_whose_mark_it_reads_is_tried_with_all_that_are_marked() {
        DraftPart other = Drafted.of(CriterionKind.JUDGED, "id", "Q2");

        assertThat(read(rule("not Mark( mark < 2 )", "1"), QUESTION, new DraftPart(new PartId("q2"), other.answers()))
                        .beside())
                .extracting(one -> one.id().value())
                .containsExactly("Q1", "Q2");
    }

    @Test
    void the_money_of_another_criterion_comes_from_what_the_invented_bids_offer() {
        DraftPart money =
                new DraftPart(new PartId("m"), Drafted.money("id", "SV9").answers());
        CriterionReading reading = read(rule("Pool( figure == \"value:SV9\", $v : highest )", "min(1, $v / 1)"), money);

        assertThat(reading.problems()).isEmpty();
        assertThat(TrialBids.usual(reading, CONTRACT, Size.SMALL))
                .containsKeys(CriterionFields.priced(money).stream()
                        .map(measure -> new Place(Figure.QUANTITY, measure))
                        .toArray(Place[]::new));
        assertThat(points(score(reading, Map.of()), Size.MICRO)).isEqualByComparingTo("20");
    }

    @Test
    void a_mark_that_nobody_can_give_yet_is_said_with_the_criterion_that_is_not_finished() {
        DraftPart unfinished = QUESTION.with("weight", "");

        assertThat(read(rule("Mark( criterion == \"Q1\", $m : mark )", "$m / 5"), unfinished)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.why()).isEqualTo(CriterionReading.FieldProblem.Why.READS_UNFINISHED);
                    assertThat(problem.what()).isEqualTo("Q1");
                });
    }

    @Test
    void the_mark_of_a_criterion_that_is_not_there_or_not_marked_stays_a_mistake() {
        DraftPart rule = rule("Mark( criterion == \"Q1\", $m : mark )", "$m / 5");

        assertThat(read(rule).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("No judged criterion is called “Q1”"));
        assertThat(read(rule, Drafted.hours("id", "Q1")).scores()).isFalse();
    }

    @Test
    void a_changed_scale_of_the_other_criterion_is_seen_at_once() {
        DraftPart rule = rule("Mark( criterion == \"Q1\", $m : mark )", "$m / 5");
        assertThat(read(rule, QUESTION).scores()).isTrue();

        assertThat(read(rule, QUESTION.with("scoring/scale/max", "")).scores()).isFalse();
    }
}
