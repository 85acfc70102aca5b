package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A gate that is not met says whether it was answered wrongly or not at all (SCORING.md section 3). */
class GatesTest {
    private static final FactName INSURANCE = new FactName("insurance");
    private static final FactName REGULATED = new FactName("regulated");

    private static ACase with(Scheme.Demand demand, Optional<Scheme.AppliesWhen> when) {
        return ACase.of()
                .gate("G", new Scheme.Gate(INSURANCE, demand, when))
                .price("P", "10", new PriceFormula.LowestOverPrice());
    }

    private static String reason(ACase tender) {
        return tender.standing("a").reasons().getFirst().text();
    }

    static Stream<Arguments> demands() {
        return Stream.of(
                Arguments.of(new Scheme.Demand.AtLeast(quantity("5000000")), "insurance must be 5000000 or more"),
                Arguments.of(new Scheme.Demand.Is(FactValue.of("true")), "insurance must be true"),
                Arguments.of(
                        new Scheme.Demand.OneOf(List.of(FactValue.of("full"), FactValue.of("part"))),
                        "insurance must be full or part"));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void a_gate_without_an_answer_says_so_and_what_was_asked(Scheme.Demand demand, String asked) {
        ACase tender = with(demand, Optional.empty()).bid("a", b -> b.price("1"));

        assertThat(tender.standing("a").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(reason(tender)).isEqualTo("G Title of G: insurance was not answered; " + asked);
        assertThat(tender.line("a", "G").working()).isEqualTo("insurance is not answered: fails");
    }

    @ParameterizedTest
    @MethodSource("demands")
    void a_wrong_answer_is_no_missing_one(Scheme.Demand demand, String asked) {
        ACase tender = with(demand, Optional.empty()).bid("a", b -> b.price("1").fact("insurance", "none"));

        assertThat(reason(tender)).isEqualTo("G Title of G: " + asked);
        assertThat(tender.line("a", "G").working()).isEqualTo("insurance = none: fails");
    }

    @Test
    void a_gate_that_applies_because_nothing_was_said_of_when_it_does_is_answered_or_not_by_itself() {
        Optional<Scheme.AppliesWhen> when = Optional.of(new Scheme.AppliesWhen(REGULATED, FactValue.of("true")));
        Scheme.Demand demand = new Scheme.Demand.Is(FactValue.of("true"));

        assertThat(reason(with(demand, when).bid("a", b -> b.price("1")))).contains("insurance was not answered");
        assertThat(reason(with(demand, when).bid("a", b -> b.price("1").fact("insurance", "false"))))
                .doesNotContain("not answered");
        assertThat(with(demand, when)
                        .bid("a", b -> b.price("1").fact("regulated", "false"))
                        .standing("a")
                        .status())
                .isEqualTo(BidResult.Status.ASSESSED);
    }

    @Test
    void a_bid_that_did_not_answer_a_gate_needs_neither_mark_nor_price() {
        ACase tender = with(new Scheme.Demand.Is(FactValue.of("true")), Optional.empty())
                .judged("Q", "10", "5")
                .bid("a", b -> b)
                .bid("b", b -> b.price("1").fact("insurance", "true").mark("Q", "4"));

        assertThat(tender.standing("a").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(tender.standing("b").rank()).contains(1);
    }
}
