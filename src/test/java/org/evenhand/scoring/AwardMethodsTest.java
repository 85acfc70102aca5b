package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evenhand.scoring.Standing.Figure;
import org.evenhand.shared.Decimals;
import org.evenhand.shared.Weight;
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
        assertThat(tender.standing("c").status()).isEqualTo(Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("c").total()).isEqualTo(Optional.empty());
        assertThat(tender.standing("b").rank()).hasValue(1);
    }
}
