package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.quantity;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where formulas end: floors, caps, bands, and what is told apart as embedded (SCORING.md section 3). */
class FormulaBoundsTest {

    @ParameterizedTest(name = "{0} from {2} to {3} gives a price of {1} the fraction {4}")
    @CsvSource(
            value = {
                "bandwidth, 60, 0, 1, 1",
                "bandwidth, 60, 0, -, 1.5",
                "bandwidth, 130, 0, -, 0",
                "bandwidth, 130, -, 1, -0.25",
                "lowest-over-price, 250, 0, 1, 0.4",
                "lowest-over-price, 250, 0.6, 1, 0.6",
                "lowest-over-price, 125, 0, 0.7, 0.7",
                "lowest-over-price, 250, -, 2, 0.4",
            },
            nullValues = "-")
    void bounds_hold_a_price_where_the_tender_sets_them(
            String word, String price, String floor, String cap, String expected) {
        Scheme.Bounds bounds = new Scheme.Bounds(
                Optional.ofNullable(floor).map(ACase::fraction),
                Optional.ofNullable(cap).map(ACase::fraction));
        PriceFormula formula = word.equals("bandwidth")
                ? new PriceFormula.Bandwidth(money("80"), money("120"))
                : new PriceFormula.LowestOverPrice();
        ACase tender = ACase.of()
                .criterion("P", "10", new Scheme.Price(formula, bounds))
                .bid("x", b -> b.price("100"))
                .bid("a", b -> b.price(price));
        assertThat(tender.line("a", "P").fraction().orElseThrow().value()).isEqualByComparingTo(expected);
    }

    private static String give(ACase tender) {
        return Scoring.rules(tender.build().tender())
                .getFirst()
                .drl()
                .lines()
                .filter(line -> line.contains("give("))
                .map(String::strip)
                .findFirst()
                .orElseThrow();
    }

    /** A bound that cannot bite is not written: a bidder who reads the rule should not wonder what it is for. */
    @Test
    void a_share_is_written_without_the_bounds_that_it_keeps_by_itself() {
        ACase plain = ACase.of().price("P", "10", new PriceFormula.LowestOverPrice());
        assertThat(give(plain)).startsWith("give( $lowest / $price,");
        assertThat(give(ACase.of().criterion("B", "5", banded("0.9", "0.9"))))
                .startsWith("give( band($q, (-10), 0.4, 0, 0.9),");
        assertThat(give(ACase.of().criterion("B", "5", banded("0.9", "0.7")))).startsWith("give( min(0.7, band(");
        assertThat(give(ACase.of().criterion("B", "5", banded("0.9", null)))).startsWith("give( band(");
    }

    /** From −10 on 0.4, from 0 on as given. */
    private static Scheme.Commitment banded(String above0, String cap) {
        return new Scheme.Commitment(
                new Scheme.Asked.OfFact(new FactName("change")),
                new Scheme.Basis.Banded(List.of(
                        new Scheme.Band(quantity("-10"), fraction("0.4")),
                        new Scheme.Band(quantity("0"), fraction(above0)))),
                new Scheme.Bounds(Optional.empty(), Optional.ofNullable(cap).map(ACase::fraction)));
    }

    @ParameterizedTest(name = "an answer of {0} with a cap of {1} gives {2}")
    @CsvSource(
            value = {
                "-11, 1, 0",
                "-10, 1, 0.4",
                "-0.01, 1, 0.4",
                "0, 1, 0.9",
                "5, 0.7, 0.7",
                "-5, 0.7, 0.4",
                "5, -, 0.9"
            },
            nullValues = "-")
    void bands_hold_from_their_figure_on_and_a_cap_holds_them(String answer, String cap, String expected) {
        ACase tender = ACase.of().criterion("B", "5", banded("0.9", cap)).bid("a", b -> b.fact("change", answer));
        assertThat(tender.line("a", "B").fraction().orElseThrow().value()).isEqualByComparingTo(expected);
    }

    @Test
    void money_is_told_apart_by_what_of_each_measure_is_embedded() {
        // jobs: 1 of 2 embedded, 30,000 of 60,000; talks: 0 offered; so half of 60,000 ÷ 100,000 × 20 = 12 points.
        TreeMap<MeasureId, Money> values = new TreeMap<>();
        values.put(new MeasureId("jobs"), money("30000"));
        values.put(new MeasureId("talks"), money("20"));
        Scheme.Basis target = new Scheme.Basis.Target(ACase.target("100000"));
        Scheme.Monetised scheme = new Scheme.Monetised(values, target, Optional.empty(), ACase.HELD);
        ACase tender = ACase.of()
                .criterion("SV", "20", scheme)
                .bid("a", b -> b.embeds("jobs", "1").offers("jobs", "1").embeds("talks", "0"))
                .bid("one", b -> b.embeds("jobs", "2"))
                .bid("none", b -> b);
        assertThat(tender.line("a", "SV").embedded().orElseThrow().value()).isEqualByComparingTo("6");
        assertThat(tender.line("a", "SV").additional().orElseThrow().value()).isEqualByComparingTo("6");
        assertThat(tender.line("one", "SV").additional().orElseThrow().value()).isEqualByComparingTo("0");
        assertThat(tender.line("none", "SV").points().orElseThrow().value()).isEqualByComparingTo("0");
    }
}
