package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.quantity;

import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Scheme;
import org.junit.jupiter.api.Test;

/** Who is judged against whom, and where each bid ends (docs/scoring-contract.md, section 2). */
class PoolsAndStagesTest {
    private static final PriceFormula LOWEST = new PriceFormula.LowestOverPrice();

    private static Scheme.Gate insured() {
        return new Scheme.Gate(
                new FactName("insurance"), new Scheme.Demand.AtLeast(quantity("5000000")), Optional.empty());
    }

    private static Scheme.Judged marked(String minimum) {
        return new Scheme.Judged(quantity("0"), quantity("5"), Optional.of(quantity(minimum)), false);
    }

    private static void assertPoints(ACase tender, String bid, String criterion, String points) {
        assertThat(tender.line(bid, criterion).points().orElseThrow().value()).isEqualByComparingTo(points);
    }

    @Test
    void a_bid_received_exactly_at_the_deadline_is_in_time_and_a_second_later_it_is_late() {
        ACase tender = ACase.of()
                .price("P", "10", LOWEST)
                .bid("punctual", b -> b.price("100").received(ACase.DEADLINE))
                .bid("late", b -> b.price("50").received(ACase.DEADLINE.plusSeconds(1)));
        assertThat(tender.standing("punctual").rank()).hasValue(1);
        assertThat(tender.standing("late").status()).isEqualTo(BidResult.Status.LATE);
        assertThat(tender.line("late", "P").points()).isEmpty();
        assertThat(tender.standing("late").reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("after the deadline"));
    }

    @Test
    void late_withdrawn_and_disregarded_bids_set_no_price() {
        Bid.Disregard breach = new Bid.Disregard(Bid.Cause.BREACH, Optional.empty(), Optional.empty(), "canvassing");
        ACase tender = ACase.of()
                .price("P", "10", LOWEST)
                .bid("a", b -> b.price("100"))
                .bid("withdrawn", b -> b.price("10").withdrawn())
                .bid("disregarded", b -> b.price("10").disregarded(breach))
                .bid("late", b -> b.price("10").received(ACase.DEADLINE.plusDays(1)));
        assertPoints(tender, "a", "P", "10");
        assertThat(tender.standing("withdrawn").status()).isEqualTo(BidResult.Status.WITHDRAWN);
        assertThat(tender.standing("disregarded").status()).isEqualTo(BidResult.Status.DISREGARDED);
    }

    @Test
    void withdrawn_counts_before_late() {
        ACase tender =
                ACase.of().price("P", "10", LOWEST).bid("a", b -> b.withdrawn().received(ACase.DEADLINE.plusDays(1)));
        assertThat(tender.standing("a").status()).isEqualTo(BidResult.Status.WITHDRAWN);
        assertThat(tender.scored().standings())
                .allSatisfy(bidResult -> assertThat(bidResult.rank()).isEmpty());
    }

    @Test
    void a_bid_that_fails_a_gate_leaves_the_pool_and_needs_no_mark_and_no_price() {
        ACase tender = ACase.of()
                .gate("G", insured())
                .judged("Q", "60", "5")
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "5").fact("insurance", "5000000"))
                .bid("small", b -> b.fact("insurance", "4999999"))
                .bid("silent", b -> b.price("10"));
        assertPoints(tender, "a", "P", "40");
        assertThat(tender.standing("small").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("silent").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("small").reasons().getFirst().text())
                .isEqualTo("G Title of G: insurance must be 5000000 or more");
        assertThat(tender.line("small", "G").result()).isEqualTo(Line.Result.FAILED);
        assertThat(tender.line("small", "Q").points()).isEmpty();
        assertThat(tender.standing("small").total()).isEmpty();
    }

    @Test
    void a_gate_for_regulated_services_passes_an_unregulated_one_by_and_holds_for_one_that_does_not_say() {
        Scheme.Gate rated = new Scheme.Gate(
                new FactName("cqcRating"),
                new Scheme.Demand.OneOf(List.of(new FactValue.Text("good"), new FactValue.Text("outstanding"))),
                Optional.of(new Scheme.AppliesWhen(new FactName("regulated"), new FactValue.Truth(true))));
        ACase tender = ACase.of()
                .gate("G", rated)
                .price("P", "10", LOWEST)
                .bid("homeshare", b -> b.price("100").fact("regulated", "false"))
                .bid("good", b -> b.price("100").fact("regulated", "true").fact("cqcRating", "good"))
                .bid("poor", b -> b.price("100").fact("regulated", "true").fact("cqcRating", "inadequate"))
                .bid("silent", b -> b.price("100"));
        assertThat(tender.line("homeshare", "G").result()).isEqualTo(Line.Result.NOT_APPLICABLE);
        assertThat(tender.line("good", "G").result()).isEqualTo(Line.Result.PASSED);
        assertThat(tender.standing("homeshare").status()).isEqualTo(BidResult.Status.ASSESSED);
        assertThat(tender.standing("poor").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("poor").reasons().getFirst().text())
                .endsWith("cqcRating must be good or outstanding");
        assertThat(tender.standing("silent").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
    }

    @Test
    void a_mark_below_its_minimum_leaves_the_pool() {
        ACase tender = ACase.of()
                .criterion("Q", "60", marked("3"))
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "3"))
                .bid("cheap", b -> b.price("50").mark("Q", "2.5"));
        assertPoints(tender, "a", "P", "40");
        assertThat(tender.standing("cheap").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("cheap").reasons().get(0).text())
                .contains("mark 2.5")
                .contains("minimum 3");
    }

    @Test
    void falling_at_a_section_minimum_does_not_change_the_pool() {
        ACase tender = ACase.of()
                .section("quality", 1, "30")
                .judged("Q", "60", "5")
                .section("price")
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "4"))
                .bid("cheap", b -> b.price("50").mark("Q", "2"));
        assertPoints(tender, "a", "P", "20");
        assertThat(tender.standing("cheap").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("cheap").total()).isEmpty();
        assertPoints(tender, "cheap", "P", "40");
    }

    @Test
    void a_bid_that_falls_only_at_the_total_minimum_keeps_its_total() {
        ACase tender = ACase.of()
                .minimum("50")
                .judged("Q", "100", "100")
                .bid("a", b -> b.mark("Q", "50"))
                .bid("b", b -> b.mark("Q", "49.99"));
        assertThat(tender.standing("a").rank()).hasValue(1);
        assertThat(tender.standing("b").rank()).isEmpty();
        assertThat(tender.standing("b").total()).hasValue(ACase.number("49.99"));
    }

    @Test
    void a_minimum_is_tested_on_the_rounded_total() {
        ACase tender = ACase.of()
                .rounding(Rounding.At.TOTAL, 0)
                .minimum("50")
                .judged("Q", "100", "200")
                .bid("a", b -> b.mark("Q", "99"));
        assertThat(tender.standing("a").status()).isEqualTo(BidResult.Status.ASSESSED);
    }

    @Test
    void a_price_of_the_second_stage_is_never_opened_for_a_bid_that_fell_in_the_first() {
        ACase tender = ACase.of()
                .section("quality", 1, "30")
                .judged("Q", "60", "5")
                .section("price", 2, null)
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "4"))
                .bid("unopened", b -> b.mark("Q", "2"));
        assertPoints(tender, "a", "P", "40");
        assertThat(tender.line("unopened", "P").points()).isEmpty();
        assertPoints(tender, "unopened", "Q", "24");
    }

    @Test
    void only_the_shortlisted_are_compared_on_price() {
        ACase tender = ACase.of()
                .shortlist(2, true)
                .judged("Q", "60", "5")
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "5"))
                .bid("b", b -> b.price("200").mark("Q", "4"))
                .bid("cheap", b -> b.price("10").mark("Q", "3"));
        assertPoints(tender, "a", "P", "40");
        assertThat(tender.standing("cheap").status()).isEqualTo(BidResult.Status.NOT_SHORTLISTED);
        assertThat(tender.standing("cheap").rank()).isEmpty();
    }

    @Test
    void the_order_in_which_bids_are_read_does_not_matter_to_the_shortlist() {
        ACase tender = ACase.of()
                .shortlist(2, false)
                .judged("Q", "60", "5")
                .price("P", "40", LOWEST)
                .bid("low", b -> b.price("10").mark("Q", "1"))
                .bid("tied", b -> b.price("10").mark("Q", "3"))
                .bid("tied-too", b -> b.price("10").mark("Q", "3"))
                .bid("best", b -> b.price("100").mark("Q", "5"));
        assertThat(tender.standing("best").rank()).hasValue(1);
        assertThat(tender.standing("low").reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.NOT_SHORTLISTED);
        assertThat(tender.standing("tied").reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.NOT_SHORTLISTED_TIED);
        assertThat(tender.standing("tied-too").status()).isEqualTo(BidResult.Status.NOT_SHORTLISTED);
    }

    private static ACase tiedAcrossTheCut(boolean includeTied) {
        return ACase.of()
                .shortlist(2, includeTied)
                .judged("Q", "60", "5")
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "5"))
                .bid("b", b -> b.price("100").mark("Q", "4"))
                .bid("c", b -> b.price("100").mark("Q", "4"));
    }

    @Test
    void bids_tied_across_the_cut_all_go_on_or_all_drop_out() {
        assertThat(tiedAcrossTheCut(true).standing("b").status()).isEqualTo(BidResult.Status.ASSESSED);
        assertThat(tiedAcrossTheCut(true).standing("c").status()).isEqualTo(BidResult.Status.ASSESSED);
        assertThat(tiedAcrossTheCut(false).standing("b").status()).isEqualTo(BidResult.Status.NOT_SHORTLISTED);
        assertThat(tiedAcrossTheCut(false).standing("c").status()).isEqualTo(BidResult.Status.NOT_SHORTLISTED);
        assertThat(tiedAcrossTheCut(false).standing("a").rank()).hasValue(1);
    }

    @Test
    void equal_totals_are_separated_by_the_tie_breaks_in_order_and_otherwise_share_a_rank() {
        ACase tender = ACase.of()
                .ties(new Award.TieBreak.ByCriterion(new CriterionId("Q1")), new Award.TieBreak.ByReceived())
                .judged("Q1", "50", "5")
                .judged("Q2", "50", "5")
                .bid("d", b -> b.mark("Q1", "0").mark("Q2", "1"))
                .bid("c", b -> b.mark("Q1", "2").mark("Q2", "3"))
                .bid("b", b -> b.mark("Q1", "2").mark("Q2", "3"))
                .bid("a", b -> b.mark("Q1", "3").mark("Q2", "2").received(ACase.DEADLINE));
        assertThat(tender.standing("a").rank()).hasValue(1);
        assertThat(tender.standing("b").rank()).hasValue(2);
        assertThat(tender.standing("c").rank()).hasValue(2);
        assertThat(tender.standing("d").rank()).hasValue(4);
        assertThat(tender.notices(ScoreAlert.Code.TIE))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.bids()).containsExactly(new BidId("b"), new BidId("c")));
    }

    @Test
    void a_mean_leaves_out_a_recused_evaluator_and_tests_the_minimum_unrounded() {
        ACase tender = ACase.of()
                .meanOf("e1", "e2")
                .recused("e3", "a")
                .criterion("Q", "60", marked("3"))
                .bid("a", b -> b.mark("e1", "Q", "4").mark("e2", "Q", "3").mark("e3", "Q", "0"))
                .bid("b", b -> b.mark("e1", "Q", "3").mark("e2", "Q", "3").mark("e3", "Q", "2"));
        assertPoints(tender, "a", "Q", "42");
        assertThat(tender.standing("b").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
    }

    @Test
    void lines_sections_or_only_the_total_are_rounded() {
        for (Rounding.At at : Rounding.At.values()) {
            ACase tender = ACase.of().rounding(at, 1);
            for (String section : List.of("s1", "s2")) {
                tender.section(section).judged(section + "a", "1", "3").judged(section + "b", "1", "3");
            }
            tender.bid(
                    "x",
                    b -> b.mark("s1a", "1").mark("s1b", "1").mark("s2a", "1").mark("s2b", "1"));
            // four lines of 1/3: 4 × 0.3 = 1.2; 2 × 0.7 = 1.4; 1.333… = 1.3
            String expected = switch (at) {
                case CRITERION -> "1.2";
                case SECTION -> "1.4";
                case TOTAL -> "1.3";
            };
            assertThat(tender.standing("x").total()).as(at.word()).hasValue(ACase.number(expected));
        }
    }
}
