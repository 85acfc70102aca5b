package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.commitment;
import static org.evenhand.scoring.ACase.money;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreAlert.Code;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Scheme;
import org.junit.jupiter.api.Test;

/** What was handed in and cannot count as its writer meant it is said on the sheet (SCORING.md section 5). */
class InputNoticesTest {
    private static final PriceFormula LOWEST = new PriceFormula.LowestOverPrice();

    private static List<String> unknown(ACase tender) {
        return tender.notices(Code.UNKNOWN_NAME).stream().map(ScoreAlert::text).toList();
    }

    private static ACase hours() {
        return ACase.of().criterion("C", "10", commitment("paid-hours", new Scheme.Basis.Highest()));
    }

    @Test
    void a_measure_that_nothing_counts_is_said_once_with_the_nearest_that_something_does() {
        assertThat(unknown(hours().bid("a", b -> b.offers("paid-hour", "5").embeds("paid-hour", "7"))))
                .containsExactly("a: nothing in the tender counts the measure “paid-hour”;"
                        + " the nearest that it does is “paid-hours”");
        assertThat(unknown(hours().bid("a", b -> b.offers("trees", "5"))))
                .containsExactly(
                        "a: nothing in the tender counts the measure “trees”; those that it does: “paid-hours”");
        assertThat(unknown(hours().bid("a", b -> b.offers("paid-hours", "5")))).isEmpty();
    }

    @Test
    void a_fact_or_an_indicator_that_nothing_asks_for_is_said() {
        Scheme.Gate gate = new Scheme.Gate(
                new FactName("insured"),
                new Scheme.Demand.Is(FactValue.of("true")),
                Optional.of(new Scheme.AppliesWhen(new FactName("staffed"), FactValue.of("true"))));
        Scheme.OutcomeRate rate = new Scheme.OutcomeRate(
                new IndicatorId("less-lonely"), ACase.fraction("0"), ACase.fraction("1"), Optional.empty());
        ACase tender = ACase.of()
                .gate("G", gate)
                .criterion("O", "10", rate)
                .bid(
                        "a",
                        b -> b.fact("insured", "true")
                                .fact("staffed", "true")
                                .fact("insurred", "true")
                                .outcome("less-lonely", "4", "2")
                                .outcome("less-lonly", "4", "2"));

        assertThat(unknown(tender))
                .containsExactly(
                        "a: nothing in the tender asks for the fact “insurred”;"
                                + " the nearest that it does is “insured”",
                        "a: nothing in the tender asks for the indicator “less-lonly”;"
                                + " the nearest that it does is “less-lonely”");
    }

    @Test
    void what_every_provider_answers_in_its_profile_is_never_unknown() {
        assertThat(unknown(hours().bid("a", b -> b.fact("regulated", "true").fact("cqcRating", "good"))))
                .isEmpty();
    }

    @Test
    void a_measure_under_a_price_for_each_in_bands_or_in_the_pool_of_a_rule_counts() {
        TreeMap<MeasureId, org.evenhand.shared.Money> values = new TreeMap<>();
        values.put(new MeasureId("jobs"), money("100"));
        ACase tender = ACase.of()
                .criterion(
                        "M",
                        "5",
                        new Scheme.Monetised(values, new Scheme.Basis.Highest(), Optional.empty(), ACase.HELD))
                .criterion("R", "5", new Scheme.OwnRule("R own"))
                .rule("""
                        rule "R own"
                            @criterion("R")
                        when
                            Offer( measure == "visits", $q : quantity )
                            Pool( figure == "quantity:talks", highest > 0, $h : highest )
                        then
                            give( $q / $h, "{q}" );
                        end
                        """)
                .bid("a", b -> b.offers("jobs", "1").offers("visits", "1").offers("talks", "2"));

        assertThat(unknown(tender)).isEmpty();
    }

    @Test
    void where_a_rule_reads_every_offer_no_measure_is_unknown() {
        ACase tender = ACase.of()
                .criterion("R", "5", new Scheme.OwnRule("R own"))
                .rule("""
                        rule "R own"
                            @criterion("R") @combine("sum")
                        when
                            Offer( quantity > 0 )
                        then
                            give( 0.1, "one more" );
                        end
                        """)
                .bid("a", b -> b.offers("anything", "1"));

        assertThat(unknown(tender)).isEmpty();
    }

    @Test
    void a_mark_of_somebody_who_is_recused_is_said_and_does_not_count() {
        ACase tender = ACase.of()
                .judged("Q", "50", "5")
                .judged("R", "50", "5")
                .meanOf("e1")
                .recused("e2", "a")
                .bid(
                        "a",
                        b -> b.mark("e1", "Q", "3")
                                .mark("e1", "R", "3")
                                .mark("e2", "R", "5")
                                .mark("e2", "Q", "5"))
                .bid(
                        "b",
                        b -> b.mark("e1", "Q", "3")
                                .mark("e1", "R", "3")
                                .mark("e2", "R", "3")
                                .mark("e2", "Q", "3"));

        assertThat(tender.notices(Code.RECUSED_MARK)).singleElement().satisfies(scoreAlert -> {
            assertThat(scoreAlert.bids()).containsExactly(new BidId("a"));
            assertThat(scoreAlert.text()).isEqualTo("e2 is recused from a and yet marked Q, R; that does not count");
        });
        assertThat(tender.standing("a").total()).isEqualTo(tender.standing("b").total());
    }

    @Test
    void bids_of_one_provider_are_said_and_rank_like_any_others() {
        ACase tender = ACase.of()
                .price("P", "100", LOWEST)
                .bid("a", b -> b.price("100"))
                .bid("a2", b -> b.price("80"))
                .bid("b", b -> b.price("90"));
        ScoringCase apart = tender.build();
        ScoringCase together = new ScoringCase(
                apart.tender(),
                apart.evaluators(),
                apart.entries(),
                List.of(
                        new TreeSet<>(List.of(new BidId("a"), new BidId("a2"))),
                        new TreeSet<>(List.of(new BidId("b")))),
                apart.inputs());

        ScoreSheet sheet = ((Verdict.Scored) Scoring.score(together)).sheet();

        assertThat(sheet.notices())
                .filteredOn(scoreAlert -> scoreAlert.code() == Code.SAME_PROVIDER)
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.text())
                        .isEqualTo("The bids a, a2 come from one provider; see which of them may stand"));
        assertThat(sheet.standings()).isEqualTo(tender.scored().standings());
        assertThat(tender.notices(Code.SAME_PROVIDER)).isEmpty();
    }

    private static ACase thirds(Rounding.At at, int places) {
        // a has 33.33… + 16.66…, which is 50; b has 50.004, which two places make 50.00 too.
        return ACase.of()
                .rounding(at, places)
                .section("s")
                .judged("Q", "50", "3")
                .judged("R", "50", "12500")
                .bid("a", b -> b.mark("Q", "2").mark("R", "4166.66666666666666666666666666666666"))
                .bid("b", b -> b.mark("Q", "2").mark("R", "4167.6666666666666666666666666666666"));
    }

    @Test
    void totals_that_are_the_same_only_as_rounded_are_said_with_what_they_were() {
        ACase tender = thirds(Rounding.At.TOTAL, 2);

        assertThat(tender.standing("a").total()).isEqualTo(tender.standing("b").total());
        assertThat(tender.notices(Code.ROUNDING_TIE)).singleElement().satisfies(scoreAlert -> {
            assertThat(scoreAlert.bids()).containsExactly(new BidId("a"), new BidId("b"));
            assertThat(scoreAlert.text())
                    .startsWith("a, b have the same total 50.00 only because it is rounded; before that it was a 50,")
                    .contains("b 50.004");
        });
        assertThat(thirds(Rounding.At.TOTAL, 3).notices(Code.ROUNDING_TIE)).isEmpty();
    }

    @Test
    void rounding_lines_or_sections_makes_such_a_tie_too() {
        assertThat(thirds(Rounding.At.CRITERION, 2).notices(Code.ROUNDING_TIE)).hasSize(1);
        assertThat(thirds(Rounding.At.SECTION, 2).notices(Code.ROUNDING_TIE)).hasSize(1);
    }

    @Test
    void rounding_is_said_too_where_something_else_then_broke_the_tie() {
        ACase tender = thirds(Rounding.At.TOTAL, 2).ties(new Award.TieBreak.ByCriterion(new CriterionId("R")));

        assertThat(tender.standing("b").rank()).contains(1);
        assertThat(tender.standing("a").rank()).contains(2);
        assertThat(tender.notices(Code.ROUNDING_TIE)).hasSize(1);
    }

    @Test
    void a_tie_of_the_same_figures_or_further_down_owes_nothing_to_rounding() {
        ACase same = ACase.of()
                .judged("Q", "100", "3")
                .bid("a", b -> b.mark("Q", "1"))
                .bid("b", b -> b.mark("Q", "1"));
        ACase below = ACase.of()
                .judged("Q", "100", "100000")
                .bid("a", b -> b.mark("Q", "90000"))
                .bid("b", b -> b.mark("Q", "50001"))
                .bid("c", b -> b.mark("Q", "50002"));

        assertThat(same.notices(Code.TIE)).hasSize(1);
        assertThat(same.notices(Code.ROUNDING_TIE)).isEmpty();
        assertThat(below.notices(Code.TIE)).hasSize(1);
        assertThat(below.notices(Code.ROUNDING_TIE)).isEmpty();
    }
}
