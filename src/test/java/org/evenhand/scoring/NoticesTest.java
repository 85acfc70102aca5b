package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.commitment;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.target;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.sheet.ScoreAlert.Code;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every notice of docs/scoring-contract.md, section 5, where it must come and where it must not. */
class NoticesTest {
    private static final PriceFormula LOWEST = new PriceFormula.LowestOverPrice();
    private static final Bid.Evidence PAGE =
            new Bid.Evidence("plan.pdf", Optional.of(3), Optional.of("two paid members"), LookUp.FOUND);

    private static ACase prices(Award.AbnormallyLow test, String... prices) {
        ACase tender = ACase.of().low(test).price("P", "10", LOWEST);
        for (int i = 0; i < prices.length; i++) {
            String price = prices[i];
            tender.bid("b" + i, b -> b.price(price));
        }
        return tender;
    }

    private static List<String> flagged(ACase tender) {
        return tender.notices(Code.ABNORMALLY_LOW).stream()
                .map(scoreAlert -> scoreAlert.bids().get(0).value())
                .toList();
    }

    @ParameterizedTest(name = "{0} beside 100 and 100: {1}")
    @CsvSource({"60, true", "60.01, false", "50, true"})
    void a_price_at_least_40_percent_below_the_mean_of_the_others_is_flagged(String price, boolean expected) {
        Award.AbnormallyLow test = new Award.AbnormallyLow.BelowMeanOfOthers(fraction("0.40"));
        assertThat(flagged(prices(test, price, "100", "100"))).isEqualTo(expected ? List.of("b0") : List.of());
    }

    @ParameterizedTest(name = "{0} before 100: {1}")
    @CsvSource({"70, true", "70.01, false"})
    void a_price_at_least_30_percent_below_the_next_is_flagged(String price, boolean expected) {
        Award.AbnormallyLow test = new Award.AbnormallyLow.BelowNext(fraction("0.30"));
        assertThat(flagged(prices(test, "100", price, "110"))).isEqualTo(expected ? List.of("b1") : List.of());
    }

    @Test
    void two_equal_lowest_prices_are_each_others_next_and_the_highest_has_none() {
        Award.AbnormallyLow test = new Award.AbnormallyLow.BelowNext(fraction("0.30"));
        assertThat(flagged(prices(test, "50", "50", "200"))).isEmpty();
        assertThat(flagged(prices(test, "50"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} with 100, 100 and 300: {1}")
    @CsvSource({"76, true", "79.06, true", "79.07, false", "84, false"})
    void the_scottish_test_leaves_out_the_highest_and_is_strict(String price, boolean expected) {
        // 15 % below the mean of x, 100 and 100 is x = 0.85 × (200 + x) ÷ 3, so x = 170 ÷ 2.15 = 79.0697…
        Award.AbnormallyLow test = new Award.AbnormallyLow.Scottish();
        assertThat(flagged(prices(test, price, "100", "100", "300"))).isEqualTo(expected ? List.of("b0") : List.of());
    }

    @Test
    void exactly_1_percent_below_the_next_or_15_below_the_mean_is_not_flagged_by_the_scottish_test() {
        Award.AbnormallyLow test = new Award.AbnormallyLow.Scottish();
        // The mean without 300 is (99 + 100 + 200 + 200) ÷ 4 = 149.75, far above 99; but 99 is exactly 1 % below 100.
        assertThat(flagged(prices(test, "99", "100", "200", "200", "300"))).containsExactly("b1");
        assertThat(flagged(prices(test, "98.99", "100", "200", "200", "300"))).containsExactly("b0", "b1");
        // The mean without 300 is (85 + 100 + 115) ÷ 3 = 100, of which 85 is exactly 15 % less.
        assertThat(flagged(prices(test, "85", "100", "115", "300"))).isEmpty();
        assertThat(flagged(prices(test, "84.9", "100", "115", "300"))).containsExactly("b0");
        assertThat(flagged(prices(test, "85"))).isEmpty();
    }

    @Test
    void of_two_bids_the_other_is_the_mean_of_the_others() {
        Award.AbnormallyLow test = new Award.AbnormallyLow.BelowMeanOfOthers(fraction("0.40"));
        assertThat(flagged(prices(test, "60", "100"))).containsExactly("b0");
        assertThat(flagged(prices(test, "60"))).isEmpty();
    }

    @Test
    void one_mark_that_changes_who_comes_first_is_said() {
        ACase tender = ACase.of()
                .judged("Q", "50", "5")
                .price("P", "50", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "4"))
                .bid("b", b -> b.price("100").mark("Q", "3"));
        assertThat(tender.notices(Code.ONE_MARK))
                .isNotEmpty()
                .allSatisfy(scoreAlert -> assertThat(scoreAlert.text()).contains("would put a, b first"));
        ACase clear = ACase.of()
                .judged("Q", "50", "5")
                .bid("a", b -> b.mark("Q", "5"))
                .bid("b", b -> b.mark("Q", "1"));
        assertThat(clear.notices(Code.ONE_MARK)).isEmpty();
    }

    @Test
    void one_mark_that_would_lift_a_bid_over_its_minimum_and_into_first_place_is_said() {
        Scheme.Judged judged =
                new Scheme.Judged(ACase.quantity("0"), ACase.quantity("5"), Optional.of(ACase.quantity("3")), false);
        ACase tender = ACase.of()
                .criterion("Q", "10", judged)
                .price("P", "90", LOWEST)
                .bid("dear", b -> b.price("200").mark("Q", "5"))
                .bid("cheap", b -> b.price("100").mark("Q", "2"));
        assertThat(tender.notices(Code.ONE_MARK))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.text())
                        .isEqualTo("Moving cheap’s mark for Q from 2 to 3 would put cheap first"));
    }

    @Test
    void a_bid_without_which_the_others_change_places_is_named() {
        // With z's low price in the pool, price parts a and b by little; without it, by much.
        ACase tender = ACase.of()
                .judged("Q", "60", "100")
                .price("P", "40", LOWEST)
                .bid("a", b -> b.price("100").mark("Q", "50"))
                .bid("b", b -> b.price("200").mark("Q", "70"))
                .bid("z", b -> b.price("20").mark("Q", "0"));
        assertThat(tender.notices(Code.RANK_REVERSAL))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.bids()).containsExactly(new BidId("z")));
        ACase absolute = ACase.of()
                .judged("Q", "60", "100")
                .price("P", "40", new PriceFormula.Bandwidth(money("10"), money("300")))
                .bid("a", b -> b.price("100").mark("Q", "50"))
                .bid("b", b -> b.price("200").mark("Q", "70"))
                .bid("z", b -> b.price("20").mark("Q", "0"));
        assertThat(absolute.notices(Code.RANK_REVERSAL)).isEmpty();
    }

    @Test
    void above_200_bids_sensitivity_is_not_tested_and_the_sheet_says_so() {
        ACase tender = ACase.of().judged("Q", "100", "5");
        for (int i = 0; i < 201; i++) {
            String mark = String.valueOf(i % 5);
            tender.bid("b" + i, b -> b.mark("Q", mark));
        }
        assertThat(tender.notices(Code.NOT_TESTED)).hasSize(1);
        assertThat(tender.notices(Code.ONE_MARK)).isEmpty();
        assertThat(tender.notices(Code.RANK_REVERSAL)).isEmpty();
    }

    private static ACase monetised(String large, String small) {
        TreeMap<MeasureId, Money> values = new TreeMap<>();
        values.put(new MeasureId("jobs"), money(large));
        values.put(new MeasureId("talks"), money(small));
        Scheme.Monetised scheme =
                new Scheme.Monetised(values, new Scheme.Basis.Highest(), Optional.empty(), ACase.HELD);
        return ACase.of().criterion("SV", "20", scheme);
    }

    @Test
    void unit_values_more_than_a_hundred_apart_are_said() {
        assertThat(monetised("30000", "1").bid("a", b -> b).notices(Code.UNIT_VALUE_SPREAD))
                .hasSize(1);
        assertThat(monetised("100", "1").bid("a", b -> b).notices(Code.UNIT_VALUE_SPREAD))
                .isEmpty();
    }

    @Test
    void a_measure_that_supplies_over_half_of_a_criterion_is_said() {
        ACase tender = monetised("100", "1")
                .bid("half", b -> b.offers("jobs", "1").offers("talks", "100"))
                .bid("more", b -> b.offers("jobs", "1").offers("talks", "99"))
                .bid("none", b -> b);
        assertThat(tender.notices(Code.DOMINANT_MEASURE)).singleElement().satisfies(scoreAlert -> {
            assertThat(scoreAlert.bids()).containsExactly(new BidId("more"));
            assertThat(scoreAlert.details()).containsEntry("measure", "jobs");
        });
    }

    @Test
    void claims_without_evidence_with_a_quote_that_is_not_there_or_in_anothers_words_are_said() {
        Bid.Evidence wrong = new Bid.Evidence(
                "plan.pdf", Optional.of(2), Optional.of("not there"), new LookUp.NotFound(LookUp.Clue.NONE));
        Optional<String> how = Optional.of("Our volunteering programme, as everywhere");
        ACase tender = ACase.of()
                .criterion("C", "10", commitment("hours", new Scheme.Basis.Highest()))
                .bid("a", b -> b.offers("hours", "1", false, how, PAGE))
                .bid("b", b -> b.offers("hours", "1", false, how, wrong))
                .bid("c", b -> b.offers("hours", "1"));
        assertThat(tender.notices(Code.UNEVIDENCED))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.bids()).containsExactly(new BidId("c")));
        assertThat(tender.notices(Code.QUOTE_NOT_FOUND))
                .singleElement()
                .satisfies(scoreAlert ->
                        assertThat(scoreAlert.text()).isEqualTo("b: “not there” is not on page 2 of plan.pdf"));
        assertThat(tender.notices(Code.SAME_CLAIM))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.bids()).containsExactly(new BidId("a"), new BidId("b")));
    }

    @Test
    void notices_come_in_the_same_order_whatever_the_order_of_the_bids() {
        ACase forwards = ACase.of().criterion("C", "10", commitment("hours", new Scheme.Basis.Highest()));
        ACase backwards = ACase.of().criterion("C", "10", commitment("hours", new Scheme.Basis.Highest()));
        List<String> ids = List.of("a", "b", "c");
        ids.forEach(id -> forwards.bid(id, b -> b.offers("hours", "1")));
        ids.reversed().forEach(id -> backwards.bid(id, b -> b.offers("hours", "1")));
        assertThat(backwards.scored().notices())
                .isEqualTo(forwards.scored().notices())
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_basis_that_depends_on_the_bidders_size_is_said_with_its_justification() {
        Scheme.Basis basis = new Scheme.Basis.DeployedFte(target("10"), "the hours are theirs");
        ACase tender =
                ACase.of().criterion("C", "10", commitment("hours", basis)).bid("a", b -> b.deploys("2"));
        assertThat(tender.notices(Code.BIDDER_RELATIVE))
                .singleElement()
                .satisfies(scoreAlert -> assertThat(scoreAlert.text()).contains("the hours are theirs"));
    }
}
