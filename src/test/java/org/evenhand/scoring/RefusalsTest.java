package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.scoring.ACase.commitment;
import static org.evenhand.scoring.ACase.fraction;
import static org.evenhand.scoring.ACase.money;
import static org.evenhand.scoring.ACase.quantity;
import static org.evenhand.scoring.ACase.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be scored is refused in a sentence; nothing is scored then. */
class RefusalsTest {

    private static ACase with(Scheme scheme) {
        return ACase.of()
                .criterion("C", "10", scheme)
                .bid("a", b -> b.price("1").deploys("1"));
    }

    private static Scheme judged(String min, String max, String minimum) {
        return new Scheme.Judged(
                quantity(min), quantity(max), Optional.ofNullable(minimum).map(ACase::quantity), false);
    }

    private static Scheme price(PriceFormula formula) {
        return new Scheme.Price(formula, ACase.HELD);
    }

    private static Scheme bands(String... fromAndFraction) {
        return commitment(
                "hours",
                new Scheme.Basis.Banded(List.of(
                        new Scheme.Band(quantity(fromAndFraction[0]), fraction(fromAndFraction[1])),
                        new Scheme.Band(quantity(fromAndFraction[2]), fraction(fromAndFraction[3])))));
    }

    static Stream<Arguments> tenders() {
        Scheme fine = judged("0", "5", null);
        ContractSize bare = new ContractSize(money("1000"), "GBP", Optional.empty(), Optional.empty());
        return Stream.of(
                Arguments.of("a target of 0", with(commitment("h", new Scheme.Basis.Target(target("0")))), "above 0"),
                Arguments.of("a scale upside down", with(judged("5", "5", null)), "scale runs from 5 to 5"),
                Arguments.of("a minimum off the scale", with(judged("0", "5", "6")), "minimum 6 is not on the scale"),
                Arguments.of(
                        "a logarithm to base 1", with(price(new PriceFormula.Logarithmic(quantity("1")))), "above 1"),
                Arguments.of(
                        "a price band upside down",
                        with(price(new PriceFormula.Bandwidth(money("2"), money("1")))),
                        "to must be higher"),
                Arguments.of("bands that go down", with(bands("10", "0.5", "5", "1")), "bands go up"),
                Arguments.of("a band above 1", with(bands("0", "0.5", "5", "1.5")), "between 0 and 1"),
                Arguments.of(
                        "no justification for each worker",
                        with(commitment("h", new Scheme.Basis.DeployedFte(target("1"), " "))),
                        "record the justification"),
                Arguments.of(
                        "a floor at the target",
                        with(new Scheme.OutcomeRate(
                                new IndicatorId("i"), fraction("0.5"), fraction("0.5"), Optional.empty())),
                        "must be above the floor"),
                Arguments.of(
                        "a target by year without years",
                        with(commitment(
                                        "h",
                                        new Scheme.Basis.Target(
                                                new ScaledTarget(quantity("1"), ScaledTarget.Per.CONTRACT_YEAR))))
                                .contract(bare),
                        "scaled by contract-year, but the tender's value does not give years"),
                Arguments.of("weights that do not add up", with(fine).outOf("100"), "add up to 10, not to 100"),
                Arguments.of(
                        "a rule that is not there",
                        with(new Scheme.OwnRule("Nobody wrote it")),
                        "Criterion C names the rule “Nobody wrote it”"),
                Arguments.of("no bids", ACase.of().criterion("C", "10", fine), "There are no bids"),
                Arguments.of("a shortlist of none", with(fine).shortlist(0, true), "top must be 1 or more"),
                Arguments.of(
                        "a tie break by a gate",
                        with(fine).ties(new Award.TieBreak.ByCriterion(new CriterionId("G"))),
                        "gives no points"),
                Arguments.of(
                        "two criteria of one id",
                        with(fine).criterion("C", "5", fine),
                        "Criterion id C is there twice"),
                Arguments.of(
                        "quality points without quality",
                        ACase.of()
                                .method(new AwardMethod.PricePerPoint())
                                .price("P", "10", new PriceFormula.LowestOverPrice())
                                .bid("a", b -> b.price("1")),
                        "other than price"),
                Arguments.of(
                        "a price criterion beside deductions",
                        ACase.of()
                                .method(new AwardMethod.ValueDeduction())
                                .price("P", "10", new PriceFormula.LowestOverPrice())
                                .bid("a", b -> b.price("1")),
                        "take the price criterion P out"),
                Arguments.of(
                        "worths that are not the most",
                        ACase.of()
                                .method(new AwardMethod.QualityCoefficient(fraction("0.30")))
                                .criterion("Q", "0.2", fine)
                                .bid("a", b -> b.price("1").mark("Q", "1")),
                        "add up to 0.2"),
                Arguments.of(
                        "a useless weight of the utility index",
                        ACase.of()
                                .method(new AwardMethod.UtilityIndex(
                                        new Weight(ACase.number("60")), new Weight(ACase.number("0"))))
                                .criterion("Q", "10", fine)
                                .bid("a", b -> b.price("1").mark("Q", "1")),
                        "weight of price must be above 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tenders")
    void a_tender_is_refused_with(String what, ACase tender, String sentence) {
        assertThat(tender.refused()).anyMatch(mistake -> mistake.contains(sentence));
    }

    private static ACase marked() {
        return ACase.of().judged("Q", "60", "5").price("P", "40", new PriceFormula.LowestOverPrice());
    }

    @Test
    void a_missing_mark_names_bid_and_criterion_and_is_never_a_zero() {
        assertThat(marked().bid("hearthside", b -> b.price("1")).refused())
                .singleElement()
                .satisfies(
                        sentence -> assertThat(sentence).contains("hearthside").contains("criterion Q"));
    }

    @Test
    void a_missing_mark_under_mean_names_the_evaluator() {
        ACase tender = marked().meanOf("e1", "e2").bid("a", b -> b.price("1").mark("e1", "Q", "3"));
        assertThat(tender.refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("the mark of e2"));
    }

    @Test
    void a_missing_price_names_the_bid() {
        assertThat(marked().bid("hearthside", b -> b.mark("Q", "1")).refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("Bid hearthside has no price"));
    }

    @Test
    void every_mistake_comes_back_in_one_go() {
        ACase tender = marked().bid("a", b -> b.price("0").mark("Q", "6"))
                .bid("b", b -> b.price("1").mark("Q", "1").outcome("o", "3", "4"))
                .bid("c", b -> b.price("1").mark("Q", "1").offers("hours", "-1").deploys("-2"));
        assertThat(tender.refused())
                .anyMatch(sentence -> sentence.contains("price of bid a must be above 0"))
                .anyMatch(sentence -> sentence.contains("mark 6 for bid a, criterion Q"))
                .anyMatch(sentence -> sentence.contains("4 improved of 3 people"))
                .anyMatch(sentence -> sentence.contains("quantity is 0 or above"))
                .anyMatch(sentence -> sentence.contains("staff deployed by bid c must be above 0"));
    }

    @Test
    void an_abnormally_low_bid_may_be_disregarded_only_after_the_bidder_was_asked() {
        Bid.Disregard hasty =
                new Bid.Disregard(Bid.Cause.ABNORMALLY_LOW, Optional.empty(), Optional.empty(), "too cheap");
        ACase tender = marked().bid("a", b -> b.disregarded(hasty));
        assertThat(tender.refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("only after the bidder was asked"));
    }

    @Test
    void a_rule_that_fires_twice_for_a_bid_must_say_how_to_combine() {
        String rule = """
                rule "Any offer" @criterion("C")
                when
                    Offer( $q : quantity )
                then
                    give( $q / 100, "{q}" );
                end
                """;
        ACase tender = ACase.of()
                .criterion("C", "10", new Scheme.OwnRule("Any offer"))
                .rule(rule)
                .bid("a", b -> b.offers("x", "10").offers("y", "20"));
        assertThat(tender.refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains("Bid a")
                        .contains("fires 2 times")
                        .contains("@combine"));
        ACase combined = ACase.of()
                .criterion("C", "10", new Scheme.OwnRule("Any offer"))
                .rule(rule.replace("@criterion(\"C\")", "@criterion(\"C\") @combine(\"sum\")"))
                .bid("a", b -> b.offers("x", "10").offers("y", "20"));
        assertThat(combined.line("a", "C").points().orElseThrow().value()).isEqualByComparingTo("3");
    }

    @Test
    void mistakes_in_rules_and_in_the_tender_come_back_together() {
        ACase tender = ACase.of()
                .criterion("C", "10", new Scheme.OwnRule("Odd"))
                .outOf("100")
                .rule("rule \"Odd\" @criterion(\"C\") when Offer( $q : quantty ) then give( 1, \"x\" ); end")
                .bid("a", b -> b);
        assertThat(tender.refused())
                .anyMatch(sentence -> sentence.contains("add up to 10"))
                .anyMatch(sentence -> sentence.contains("quantty"));
    }

    @Test
    void a_missing_number_of_deployed_staff_names_the_bid() {
        Scheme basis = commitment("h", new Scheme.Basis.DeployedFte(target("1"), "the hours are theirs"));
        ACase tender = ACase.of().criterion("C", "10", basis).bid("a", b -> b.offers("h", "1"));
        assertThat(tender.refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("Bid a").contains("write deployedFte: number"));
    }

    @Test
    void a_rule_that_divides_by_zero_for_a_bid_is_refused_with_bid_and_rule() {
        ACase tender = ACase.of()
                .criterion("C", "10", new Scheme.OwnRule("Odd"))
                .rule("rule \"Odd\" @criterion(\"C\") when Offer( $q : quantity ) then give( 1 / $q, \"x\" ); end")
                .bid("a", b -> b.offers("x", "0"));
        assertThat(tender.refused())
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains("Bid a").contains("“Odd”").contains("by zero"));
    }

    /** A title is data: what could end the text of its rule, or what nobody sees, is replaced, and nothing is refused. */
    @Test
    void a_title_cannot_end_the_text_of_its_rule() {
        Criterion plain =
                ACase.of().judged("Q1", "10", "5").build().tender().criteria().getFirst();
        assertThat(ruleName(plain.title())).isEqualTo("Q1 Title of Q1");
        assertThat(ruleName("Say \"end\" and a\\b")).isEqualTo("Q1 Say 'end' and a/b");
        assertThat(ruleName("one\ntwo\u202ethree\u2028four")).isEqualTo("Q1 one two three four");
        assertThat(ruleName("x".repeat(300))).isEqualTo("Q1 " + "x".repeat(200));
    }

    private static String ruleName(String title) {
        ScoringCase built = ACase.of()
                .judged("Q1", "10", "5")
                .bid("a", b -> b.mark("Q1", "1"))
                .build();
        Tender tender = built.tender();
        Criterion old = tender.criteria().getFirst();
        Criterion named =
                new Criterion(old.id(), old.section(), title, old.weight(), old.worth(), old.counts(), old.scheme());
        Tender renamed = new Tender(
                tender.id(),
                tender.deadline(),
                tender.contract(),
                tender.award(),
                tender.rounding(),
                tender.weightBounds(),
                tender.sections(),
                List.of(named),
                tender.rules());
        assertThat(Scoring.check(renamed)).isEmpty();
        return Scoring.rules(renamed).getFirst().name();
    }
}
