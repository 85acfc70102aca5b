package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.commitment;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.quantity;
import static org.evenhand.scoring.ACase.target;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula of docs/scoring-contract.md, section 3, with figures worked out by hand. */
class FormulasTest {

    private static PriceFormula formula(String word) {
        return switch (word) {
            case "lowest-over-price" -> new PriceFormula.LowestOverPrice();
            case "linear-over-lowest" -> new PriceFormula.LinearOverLowest();
            case "range" -> new PriceFormula.Range();
            case "bandwidth" -> new PriceFormula.Bandwidth(money("80"), money("120"));
            case "logarithmic" -> new PriceFormula.Logarithmic(quantity("2"));
            case "mean" -> new PriceFormula.Mean();
            default -> new PriceFormula.Optimal(money("90"));
        };
    }

    @ParameterizedTest(name = "{0} gives a price of {1} the fraction {2}")
    @CsvSource({
        "lowest-over-price, 100, 1",
        "lowest-over-price, 125, 0.8",
        "lowest-over-price, 200, 0.5",
        "linear-over-lowest, 125, 0.75",
        "linear-over-lowest, 200, 0",
        "linear-over-lowest, 250, 0",
        "range, 125, 0.75",
        "range, 200, 0",
        "bandwidth, 100, 0.5",
        "bandwidth, 120, 0",
        "bandwidth, 125, 0",
        "logarithmic, 100, 1",
        "logarithmic, 200, 0",
        "logarithmic, 400, -1",
        "mean, 150, 0.5",
        // the mean of 100, 200 and 120 is 140: 0.5 + 20 ÷ 140
        "mean, 120, 0.6428571428571428571428571428571429",
        "optimal, 145, 0.5",
    })
    void prices(String word, String price, String expected) {
        boolean logarithmic = word.equals("logarithmic");
        // The others are at 100 and 200, so that the lowest is 100, the highest 200 and, with 150, the mean 150.
        Scheme.Bounds bounds =
                logarithmic ? new Scheme.Bounds(Optional.empty(), Optional.of(fraction("1"))) : ACase.HELD;
        ACase tender = ACase.of()
                .criterion("P", "10", new Scheme.Price(formula(word), bounds))
                .bid("x", b -> b.price("100"))
                .bid("y", b -> b.price("200"))
                .bid("a", b -> b.price(price));
        assertThat(Decimals.compare(
                        tender.line("a", "P").fraction().orElseThrow().value(), ACase.number(expected)))
                .isZero();
    }

    @Test
    void a_range_gives_everybody_1_where_all_prices_are_equal() {
        ACase tender = ACase.of()
                .price("P", "10", new PriceFormula.Range())
                .bid("a", b -> b.price("70"))
                .bid("b", b -> b.price("70"));
        assertThat(tender.line("a", "P").points().orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(tender.line("b", "P").points().orElseThrow().value()).isEqualByComparingTo("10");
    }

    @Test
    void an_optimal_price_gives_everybody_1_where_the_highest_is_the_optimal_one() {
        ACase tender = ACase.of()
                .price("P", "10", new PriceFormula.Optimal(money("90")))
                .bid("a", b -> b.price("70"))
                .bid("b", b -> b.price("90"));
        assertThat(tender.line("a", "P").points().orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(tender.line("b", "P").points().orElseThrow().value()).isEqualByComparingTo("10");
    }

    @Test
    void a_floor_of_none_lets_a_price_lose_points() {
        ACase tender = ACase.of()
                .criterion("P", "10", new Scheme.Price(new PriceFormula.LinearOverLowest(), ACase.FREE))
                .bid("a", b -> b.price("100"))
                .bid("b", b -> b.price("250"));
        assertThat(tender.line("b", "P").points().orElseThrow().value()).isEqualByComparingTo("-5");
    }

    @Test
    void the_logarithm_has_at_least_thirty_correct_digits() {
        // ln 1.5 ÷ ln 10, from a table of logarithms: 0.17609125905568124208128900853062228
        ACase tender = ACase.of()
                .criterion("P", "1", new Scheme.Price(new PriceFormula.Logarithmic(quantity("10")), ACase.FREE))
                .bid("a", b -> b.price("100"))
                .bid("b", b -> b.price("150"));
        assertThat(tender.line("b", "P").fraction().orElseThrow().value().toPlainString())
                .startsWith("0.823908740944318757918710991469");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "target, 900, 0.6923076923076923076923076923",
        "target, 2600, 1",
        "highest, 900, 0.5",
        "deployed-fte, 900, 0.6",
        "contract-value, 900, 0.1384615384615384615384615385",
        "banded, 9, 0",
        "banded, 10, 0.4",
        "banded, 900, 0.9",
    })
    void commitments(String word, String offered, String expected) {
        Scheme.Basis basis = switch (word) {
            case "target" -> new Scheme.Basis.Target(new ScaledTarget(quantity("200"), ScaledTarget.Per.CONTRACT_100K));
            case "highest" -> new Scheme.Basis.Highest();
            case "deployed-fte" -> new Scheme.Basis.DeployedFte(target("300"), "the work is theirs");
            case "contract-value" -> new Scheme.Basis.ContractShare(target("0.01"));
            default ->
                new Scheme.Basis.Banded(List.of(
                        new Scheme.Band(quantity("10"), fraction("0.4")),
                        new Scheme.Band(quantity("100"), fraction("0.9"))));
        };
        ACase tender = ACase.of()
                .criterion("C", "8", commitment("hours", basis))
                .bid("a", b -> b.offers("hours", offered).deploys("5"))
                .bid("b", b -> b.offers("hours", "1800").deploys("5"))
                .bid("none", b -> b.deploys("5"));
        assertThat(Decimals.plain(tender.line("a", "C").fraction().orElseThrow().value()))
                .isEqualTo(expected);
        assertThat(tender.line("none", "C").points().orElseThrow().value()).isEqualByComparingTo("0");
        assertThat(tender.line("none", "C").working()).contains("= 0");
    }

    @ParameterizedTest(name = "2 {0} is {1}")
    @CsvSource({"CONTRACT, 2", "CONTRACT_100K, 13", "CONTRACT_YEAR, 6", "CONTRACT_FTE, 28"})
    void targets_are_scaled_to_the_contract(ScaledTarget.Per per, String expected) {
        ACase tender = ACase.of()
                .criterion("C", "8", commitment("hours", new Scheme.Basis.Target(new ScaledTarget(quantity("2"), per))))
                .bid("a", b -> b.offers("hours", "1"));
        assertThat(tender.line("a", "C").inputs()).anySatisfy(input -> {
            assertThat(input.name()).isEqualTo("target");
            assertThat(input.value()).isEqualTo(expected);
        });
    }

    @Test
    void embedded_and_additional_points_are_told_apart_in_proportion_to_the_quantities() {
        ACase tender = ACase.of()
                .rounding(Rounding.At.CRITERION, 2)
                .criterion("C", "10", commitment("hours", new Scheme.Basis.Target(target("300"))))
                .bid("a", b -> b.embeds("hours", "100").offers("hours", "50"));
        Line line = tender.line("a", "C");
        assertThat(line.points().orElseThrow().toString()).isEqualTo("5");
        assertThat(line.embedded().orElseThrow().toString()).isEqualTo("3.33");
        assertThat(line.additional().orElseThrow().toString()).isEqualTo("1.67");
    }

    @Test
    void a_criterion_for_embedded_value_counts_nothing_else() {
        ACase tender = ACase.of()
                .criterion("C", "10", Counts.EMBEDDED, commitment("hours", new Scheme.Basis.Highest()))
                .bid("a", b -> b.embeds("hours", "100").offers("hours", "900"))
                .bid("b", b -> b.embeds("hours", "200"));
        assertThat(tender.line("a", "C").points().orElseThrow().value()).isEqualByComparingTo("5");
        assertThat(tender.line("b", "C").points().orElseThrow().value()).isEqualByComparingTo("10");
    }

    private static Scheme.Monetised monetised(Scheme.Basis basis, String cap) {
        TreeMap<MeasureId, org.evenhand.shared.Money> values = new TreeMap<>();
        values.put(new MeasureId("jobs"), money("30000"));
        values.put(new MeasureId("talks"), money("20"));
        return new Scheme.Monetised(values, basis, Optional.ofNullable(cap).map(ACase::fraction), ACase.HELD);
    }

    @ParameterizedTest(name = "basis {0}, measure cap {1}: {2}")
    @CsvSource(
            value = {
                // 2 jobs and 500 talks: 60,000 + 10,000 = 70,000; the other bid's 140,000 is the highest
                "highest, -, 0.5",
                // at most half of 70,000 each: 35,000 + 10,000 = 45,000; the other has 70,000 + 20,000
                "highest, 0.5, 0.5",
                "target, -, 0.7",
                // at most 0.4 × 100,000 each: 40,000 + 10,000
                "target, 0.4, 0.5",
                "contract-value, -, 1",
                // at most 0.4 × 0.1 × 650,000 = 26,000 each: 26,000 + 10,000 = 36,000 of 65,000
                "contract-value, 0.4, 0.5538461538461538461538461538",
            },
            nullValues = "-")
    void monetised_measures(String word, String cap, String expected) {
        Scheme.Basis basis = switch (word) {
            case "highest" -> new Scheme.Basis.Highest();
            case "target" -> new Scheme.Basis.Target(target("100000"));
            default -> new Scheme.Basis.ContractShare(target("0.1"));
        };
        ACase tender = ACase.of()
                .criterion("SV", "20", monetised(basis, cap))
                .bid("a", b -> b.offers("jobs", "2").offers("talks", "500"))
                .bid("b", b -> b.offers("jobs", "4").offers("talks", "1000"));
        assertThat(Decimals.plain(
                        tender.line("a", "SV").fraction().orElseThrow().value()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} of {0} people: {2}")
    @CsvSource({"50, 45, 0.8", "50, 25, 0", "50, 20, 0", "50, 50, 1", "0, 0, 0"})
    void outcomes_run_from_the_floor_to_the_target(String people, String improved, String expected) {
        Scheme.OutcomeRate outcome =
                new Scheme.OutcomeRate(new IndicatorId("friends"), fraction("0.5"), fraction("1"), Optional.empty());
        ACase tender = ACase.of().criterion("O", "10", outcome).bid("a", b -> b.outcome("friends", people, improved));
        assertThat(tender.line("a", "O").fraction().orElseThrow().value()).isEqualByComparingTo(expected);
    }

    @Test
    void a_shrunk_rate_moves_towards_the_prior_when_few_people_were_asked() {
        Scheme.OutcomeRate outcome = new Scheme.OutcomeRate(
                new IndicatorId("friends"),
                fraction("0"),
                fraction("1"),
                Optional.of(new Scheme.Prior(fraction("0.5"), quantity("10"))));
        ACase tender = ACase.of()
                .criterion("O", "10", outcome)
                .bid("few", b -> b.outcome("friends", "6", "6").outcome("friends", "4", "4"))
                .bid("many", b -> b.outcome("friends", "90", "90"))
                .bid("none", b -> b);
        assertThat(tender.line("few", "O").fraction().orElseThrow().value()).isEqualByComparingTo("0.75");
        assertThat(tender.line("many", "O").fraction().orElseThrow().value()).isEqualByComparingTo("0.95");
        assertThat(tender.line("none", "O").fraction().orElseThrow().value()).isEqualByComparingTo("0");
    }

    @Test
    void a_mark_is_measured_on_its_scale_or_against_the_highest() {
        Scheme.Judged relative = new Scheme.Judged(quantity("0"), quantity("10"), Optional.empty(), true);
        ACase tender = ACase.of()
                .judged("Q1", "10", "5")
                .criterion("Q2", "10", relative)
                .bid("a", b -> b.mark("Q1", "4").mark("Q2", "4"))
                .bid("b", b -> b.mark("Q1", "2").mark("Q2", "8"));
        assertThat(tender.line("a", "Q1").points().orElseThrow().value()).isEqualByComparingTo("8");
        assertThat(tender.line("a", "Q2").points().orElseThrow().value()).isEqualByComparingTo("5");
        assertThat(tender.line("a", "Q1").working()).isEqualTo("10 × 4 ÷ 5 = 8");
    }

    @Test
    void where_the_highest_mark_is_0_everybody_has_0() {
        Scheme.Judged relative = new Scheme.Judged(quantity("0"), quantity("10"), Optional.empty(), true);
        ACase tender = ACase.of().criterion("Q", "10", relative).bid("a", b -> b.mark("Q", "0"));
        assertThat(tender.line("a", "Q").points().orElseThrow().value()).isEqualByComparingTo("0");
    }
}
