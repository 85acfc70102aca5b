package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.BidResult.Figure;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;

/** Each award method of docs/scoring-contract.md, section 4, with figures worked out by hand. */
class AwardMethodsTest {

    /** Bid a: 80 of 100 points for £200,000. Bid b: 60 points for £120,000. */
    private static ACase twoBids(AwardMethod method) {
        return ACase.of()
                .method(method)
                .judged("Q", "100", "100")
                .bid("a", b -> b.price("200000").mark("Q", "80"))
                .bid("b", b -> b.price("120000").mark("Q", "60"));
    }

    private static void assertOrder(ACase tender, String first, String totalOfA, String totalOfB) {
        assertThat(tender.standing("a").total()).hasValue(number(totalOfA));
        assertThat(tender.standing("b").total()).hasValue(number(totalOfB));
        assertThat(tender.standing(first).rank()).hasValue(1);
        assertThat(tender.standing(first.equals("a") ? "b" : "a").rank()).hasValue(2);
    }

    @Test
    void weighted_sum_puts_the_most_points_first() {
        assertOrder(twoBids(new AwardMethod.WeightedSum()), "a", "80.00", "60.00");
    }

    @Test
    void price_per_point_puts_the_cheapest_point_first() {
        assertOrder(twoBids(new AwardMethod.PricePerPoint()), "b", "2500.00", "2000.00");
    }

    @Test
    void points_per_pound_are_rounded_to_ten_places() {
        assertOrder(twoBids(new AwardMethod.PointsPerPound()), "b", "0.0004000000", "0.0005000000");
    }

    @Test
    void willingness_to_pay_takes_what_quality_is_worth_off_the_price() {
        assertOrder(twoBids(new AwardMethod.WillingnessToPay(money("5000"))), "a", "-200000.00", "-180000.00");
    }

    @Test
    void lowest_price_looks_at_nothing_else() {
        assertOrder(twoBids(new AwardMethod.LowestPrice()), "b", "200000.00", "120000.00");
    }

    @Test
    void value_deduction_takes_the_worth_of_what_is_reached_off_the_price() {
        ACase tender = ACase.of()
                .method(new AwardMethod.ValueDeduction())
                .judged("Q", "100000", "100")
                .bid("a", b -> b.price("200000").mark("Q", "80"))
                .bid("b", b -> b.price("190000").mark("Q", "60"));
        assertOrder(tender, "a", "120000.00", "130000.00");
        assertThat(tender.line("a", "Q").points().orElseThrow().value()).isEqualByComparingTo("80000");
    }

    @Test
    void a_quality_coefficient_divides_the_price() {
        // a: 1 + 0.24 ÷ 0.7 = 1.342857…; 200000 ÷ that = 148936.17. b: 1 + 0.18 ÷ 0.7 = 1.257142…; 190000 ÷ that =
        // 151136.36
        ACase tender = ACase.of()
                .method(new AwardMethod.QualityCoefficient(fraction("0.30")))
                .judged("Q", "0.30", "100")
                .bid("a", b -> b.price("200000").mark("Q", "80"))
                .bid("b", b -> b.price("190000").mark("Q", "60"));
        assertOrder(tender, "a", "148936.17", "151136.36");
        BigDecimal coefficient = tender.standing("a").figures().get(Figure.COEFFICIENT);
        assertThat(Decimals.plain(coefficient)).startsWith("1.342857142857");
    }

    @Test
    void a_utility_index_weighs_being_behind_in_quality_against_price() {
        // a: Q is best, so U = (1 ÷ 200000) × 120000 = 0.6. b: ((1 − 0.2 × 60 ÷ 40) ÷ 120000) × 120000 = 0.7
        ACase tender = twoBids(new AwardMethod.UtilityIndex(new Weight(number("60")), new Weight(number("40"))));
        assertOrder(tender, "b", "0.6000000000", "0.7000000000");
        assertThat(tender.standing("a").figures().get(Figure.EQUIVALENT_PRICE).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("171428.57");
        assertThat(tender.standing("a").figures().get(Figure.DEFICIT).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("28571.43");
        assertThat(tender.standing("b").figures().get(Figure.DEFICIT)).isEqualByComparingTo("0");
    }

    @Test
    void a_bid_without_quality_has_no_price_per_point_and_fails_with_that_reason() {
        ACase tender = twoBids(new AwardMethod.PricePerPoint())
                .bid("c", b -> b.price("1").mark("Q", "0"));
        assertThat(tender.standing("c").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("c").total()).isEqualTo(Optional.empty());
        assertThat(tender.standing("b").rank()).hasValue(1);
    }

    private static AwardMethod utility(String quality, String price) {
        return new AwardMethod.UtilityIndex(new Weight(number(quality)), new Weight(number(price)));
    }

    @Test
    void a_price_criterion_is_no_quality_under_a_utility_index() {
        ACase tender = twoBids(utility("60", "40")).price("P", "50", new PriceFormula.LowestOverPrice());
        assertOrder(tender, "b", "0.6000000000", "0.7000000000");
    }

    @Test
    void bids_outside_the_pool_set_neither_the_best_quality_nor_the_lowest_price() {
        ACase tender = twoBids(utility("60", "40"))
                .bid("late", b -> b.price("1").mark("Q", "100").received(ACase.DEADLINE.plusDays(1)));
        assertOrder(tender, "b", "0.6000000000", "0.7000000000");
    }

    @Test
    void where_the_best_utility_is_0_nothing_is_equivalent_to_it() {
        // Q is 50 points for a, which falls at its section, and 10 for b: (50 − 10) ÷ 100 × 5 ÷ 2 = 1, so U is 0.
        ACase tender = ACase.of()
                .method(utility("5", "2"))
                .section("one")
                .judged("Q", "50", "50")
                .section("two", 1, "10")
                .judged("R", "50", "50")
                .bid("a", b -> b.price("100").mark("Q", "50").mark("R", "0"))
                .bid("b", b -> b.price("100").mark("Q", "0").mark("R", "10"));
        assertThat(tender.standing("b").total().orElseThrow()).isEqualByComparingTo("0");
        assertThat(tender.standing("b").rank()).hasValue(1);
        assertThat(tender.standing("b").figures()).doesNotContainKeys(Figure.EQUIVALENT_PRICE, Figure.DEFICIT);
    }

    @Test
    void the_price_stands_beside_the_total_of_every_bid_of_the_pool_that_has_one_and_of_no_other() {
        ACase tender = ACase.of()
                .judged("Q", "100", "100")
                .bid("a", b -> b.price("200000").mark("Q", "80"))
                .bid("free", b -> b.mark("Q", "70"))
                .bid("late", b -> b.price("1").mark("Q", "80").received(ACase.DEADLINE.plusDays(1)));
        assertThat(tender.standing("a").figures()).containsOnlyKeys(Figure.PRICE);
        assertThat(tender.standing("free").figures()).isEmpty();
        assertThat(tender.standing("late").figures()).isEmpty();
    }

    @Test
    void what_quality_came_to_stands_beside_a_total_that_is_not_the_sum_of_points() {
        assertThat(twoBids(new AwardMethod.LowestPrice())
                        .standing("a")
                        .figures()
                        .get(Figure.QUALITY))
                .isEqualByComparingTo("80");
        assertThat(twoBids(new AwardMethod.WeightedSum()).standing("a").figures())
                .doesNotContainKey(Figure.QUALITY);
    }

    private static ACase tied(Award.TieBreak... breaks) {
        return ACase.of()
                .ties(breaks)
                .section("one")
                .judged("Q", "50", "50")
                .section("two")
                .judged("R", "50", "50")
                .bid("a", b -> b.price("100").mark("Q", "30").mark("R", "20"))
                .bid("b", b -> b.price("90").mark("Q", "20").mark("R", "30"))
                .bid("c", b -> b.price("90").mark("Q", "20").mark("R", "30"));
    }

    @Test
    void more_points_in_a_section_or_a_lower_price_break_a_tie_and_what_is_equal_in_both_stays_tied() {
        assertThat(tied(new Award.TieBreak.BySection(new SectionId("one")))
                        .standing("a")
                        .rank())
                .hasValue(1);
        assertThat(tied(new Award.TieBreak.BySection(new SectionId("two")))
                        .standing("a")
                        .rank())
                .hasValue(3);
        ACase byPrice = tied(new Award.TieBreak.ByPrice());
        assertThat(byPrice.standing("a").rank()).hasValue(3);
        assertThat(byPrice.standing("b").rank()).hasValue(1);
        assertThat(byPrice.standing("c").rank()).hasValue(1);
    }

    @Test
    void a_half_goes_where_the_tender_says() {
        BigDecimal half = number("2.345");
        assertThat(new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_UP).round(half))
                .isEqualTo(number("2.35"));
        assertThat(new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_EVEN).round(half))
                .isEqualTo(number("2.34"));
        assertThat(new Rounding(Rounding.At.SECTION, 2, RoundingMode.HALF_DOWN)
                        .withPlaces(4)
                        .places())
                .isEqualTo(4);
        assertThat(new Rounding(Rounding.At.CRITERION, 2, RoundingMode.HALF_DOWN).modeWord())
                .isEqualTo("half-down");
        assertThat(Rounding.At.CRITERION.word()).isEqualTo("criterion");
    }
}
