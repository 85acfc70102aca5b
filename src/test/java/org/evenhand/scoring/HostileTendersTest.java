package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.scoring.kinds.Templates;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleReader;
import org.evenhand.scoring.language.Vocabulary;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a tender reach the rules that Evenhand writes itself; none of them can change what such a rule does. */
class HostileTendersTest {
    private static final String BREAK_OUT =
            "x\" ) then org.evenhand.scoring.language.Canary.sing(); end rule \"y\" when Offer( measure == \"";

    static Stream<String> titles() {
        return Stream.of(
                BREAK_OUT,
                "\" end",
                "\\",
                "\\\" end",
                "'\"'\"'",
                "\\u0022 ); System.exit(0); //",
                "\nend\nrule \"evil\" when then end\n//",
                "\r\nthen\r\n",
                "*/ end /*",
                "// end",
                "{q} {name} ${q} #{q} @{q} %n %s",
                "{",
                "}",
                "<script>alert(1)</script>",
                "\u0000\u0001\u001b[31m\u007f\u0085",
                "\u202e dneherp \u2066",
                "zero\u200bwidth\ufeff\u00ad",
                "\u2028then\u2029",
                "\ud83d\ude00 \ud83d",
                "Gwerth cymdeithasol – ŵ ŷ “dyfyniad”",
                "import java.util.List; eval( true ) from accumulate",
                "x".repeat(5_000),
                "");
    }

    private static List<Scheme> schemes() {
        return List.of(
                new Scheme.Judged(ACase.quantity("0"), ACase.quantity("5"), Optional.empty(), true),
                new Scheme.Price(new PriceFormula.Range(), ACase.HELD),
                new Scheme.Price(new PriceFormula.Optimal(ACase.money("5")), ACase.FREE),
                ACase.commitment("m", new Scheme.Basis.Target(ACase.target("5"))),
                ACase.commitment("m", new Scheme.Basis.Highest()),
                ACase.commitment("m", new Scheme.Basis.DeployedFte(ACase.target("5"), BREAK_OUT)),
                new Scheme.Monetised(
                        new TreeMap<>(Map.of(new MeasureId("m"), ACase.money("5"))),
                        new Scheme.Basis.Highest(),
                        Optional.of(ACase.fraction("0.3")),
                        ACase.HELD),
                new Scheme.OutcomeRate(
                        new IndicatorId("i"), ACase.fraction("0"), ACase.fraction("1"), Optional.empty()),
                new Scheme.Gate(new FactName("f"), new Scheme.Demand.AtLeast(ACase.quantity("1")), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_changes_nothing_but_the_name_of_the_rule(String title) {
        for (Scheme scheme : schemes()) {
            String text = written(title, scheme);
            RuleReader.Reading reading = RuleReader.read(text, Map.of(), Vocabulary.NONE);
            assertThat(reading.mistakes()).isEmpty();
            assertThat(reading.rules()).singleElement().satisfies(rule -> {
                assertThat(rule.name()).startsWith("C1").hasSizeLessThanOrEqualTo(300);
                assertThat(withoutName(rule)).isEqualTo(withoutName(plain(scheme)));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BREAK_OUT,
                "\"",
                "\\",
                "\\\"",
                "\\u0022",
                "{q}",
                "{",
                "}",
                "a || true",
                "true ) or Offer(",
                "// good",
                "/* good",
                "“good”",
                "é ŵ",
            })
    void a_gate_compares_with_just_the_words_it_was_given(String value) {
        Scheme.Gate gate = new Scheme.Gate(
                new FactName("rating"),
                new Scheme.Demand.OneOf(List.of(new FactValue.Text(value), new FactValue.Text("other"))),
                Optional.empty());
        ACase tender = ACase.of()
                .judged("Q1", "10", "5")
                .gate("G", gate)
                .bid("same", bid -> bid.fact("rating", value).mark("Q1", "3"))
                .bid("others", bid -> bid.fact("rating", value + "x").mark("Q1", "3"));
        assertThat(tender.standing("same").status()).isEqualTo(BidResult.Status.ASSESSED);
        assertThat(tender.standing("others").status()).isEqualTo(BidResult.Status.FAILS_REQUIREMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract( 1 / (years - 3) > 0 )",
                "Contract( log(years - 3) > 0 ) Offer()",
                "Pool( figure == \"mark:Q1\", 1 / (highest - lowest) > 0 )",
                "Mark( criterion == \"Q1\", 1 / (mark - 3) > 0 )",
                "Offer( $a : quantity ) Offer( 1 / (quantity - $a) > 0 )",
            })
    void a_condition_that_cannot_be_worked_out_refuses_the_tender_and_names_the_rule(String when) {
        List<String> refused = ACase.of()
                .judged("Q1", "10", "5")
                .criterion("R1", "5", new Scheme.OwnRule("Mine"))
                .rule("rule \"Mine\" @criterion(\"R1\") when " + when + " then give( 1, \"x\" ); end")
                .bid("a", bid -> bid.offers("m", "5").mark("Q1", "3"))
                .bid("b", bid -> bid.offers("m", "5").mark("Q1", "3"))
                .refused();
        assertThat(refused).isNotEmpty().allSatisfy(what -> assertThat(what).contains("“Mine”", "scored"));
    }

    @Test
    void too_many_criteria_are_refused_before_their_rules_are_written() {
        ACase tender = ACase.of();
        for (int i = 0; i < 20_000; i++) {
            tender.judged("Q" + i, "1", "5");
        }
        assertThat(tender.bid("a", bid -> bid.mark("Q1", "3")).refused())
                .contains("A tender has at most 1000 criteria; split it into lots");
    }

    private static String written(String title, Scheme scheme) {
        return Templates.write(
                        new Criterion(
                                new CriterionId("C1"),
                                Optional.empty(),
                                title,
                                Optional.empty(),
                                Optional.empty(),
                                Counts.EITHER,
                                scheme),
                        new ContractSize(ACase.money("1000"), "GBP", Optional.empty(), Optional.empty()))
                .orElseThrow();
    }

    private static Rule plain(Scheme scheme) {
        return RuleReader.read(written("Title", scheme), Map.of(), Vocabulary.NONE)
                .rules()
                .get(0);
    }

    private static String withoutName(Rule rule) {
        return rule.drl().substring(rule.drl().indexOf('\n'));
    }
}
