package org.evenhand.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleLanguageTest {

    private static final Fact.Offer HOURS =
            new Fact.Offer("paid-hours", new BigDecimal("900"), BigDecimal.ZERO, true, new BigDecimal("5"), List.of(0));

    private static RuleReader.Reading read(String text) {
        return RuleReader.read(text, Map.of(), Vocabulary.NONE);
    }

    private static List<Firing> fire(String text, Object... facts) {
        RuleReader.Reading reading = read(text);
        assertThat(reading.mistakes()).isEmpty();
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of())) {
            return session.fire(List.of(facts));
        }
    }

    @Test
    void a_rule_gives_a_fraction_and_shows_its_working() {
        List<Firing> fired = fire("""
            rule "SV1 Paid work" @criterion("SV1")
            when
                $o : Offer( measure == "paid-hours", $q : quantity )
            then
                give( min(1, $q / 1300), "{q} of 1,300 hours a year" );
            end
            """, HOURS);
        assertThat(fired).hasSize(1);
        assertThat(fired.get(0).fraction()).isEqualTo(new BigDecimal("0.6923076923076923076923076923076923"));
        assertThat(fired.get(0).working(true)).hasValue("min(1, 900 ÷ 1300)");
        assertThat(fired.get(0).because()).hasValue("900 of 1,300 hours a year");
    }

    @Test
    void not_or_and_joins_work_as_in_drools() {
        String text = """
        rule "A" @criterion("A")
        when
            not Answer( fact == "regulated", value == true )
            ( Contract( years > 2 ) or Contract( value > 1000000 ) )
            Offer( $q : quantity, measure == "paid-hours" )
            Outcome( people > $q / 100, $r : rate )
        then
            give( $r, "{r}" );
            notice( "{q}" );
        end
        """;
        Object contract = new Fact.Contract(new BigDecimal("10"), new BigDecimal("3"), null);
        Object outcome = new Fact.Outcome("friends", BigDecimal.TEN, BigDecimal.ONE, List.of(0));
        assertThat(fire(text, contract, outcome, HOURS)).singleElement().satisfies(firing -> {
            assertThat(firing.facts()).containsExactly(contract, HOURS, outcome);
            assertThat(firing.because()).hasValue("0.1");
            assertThat(firing.notices()).containsExactly("900");
        });
        assertThat(fire(text, contract, outcome, HOURS, new Fact.Answer("regulated", true, null)))
                .isEmpty();
        assertThat(fire(text, contract, outcome, HOURS, new Fact.Answer("regulated", false, null)))
                .hasSize(1);
    }

    @Test
    void a_rule_that_asks_only_for_absence_fires_for_every_bid_of_a_session() {
        RuleReader.Reading reading = read("""
                rule "G" @criterion("G")
                when
                    not Answer( fact == "insured", value == true )
                then
                    fail( "insured must be true" );
                end
                """);
        assertThat(reading.mistakes()).isEmpty();
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of())) {
            assertThat(session.fire(List.of())).hasSize(1);
            assertThat(session.fire(List.of())).hasSize(1);
            assertThat(session.fire(List.of(new Fact.Answer("insured", true, null))))
                    .isEmpty();
            assertThat(session.fire(List.of())).hasSize(1);
        }
    }

    @Test
    void mistakes_come_back_with_line_column_and_what_to_write_instead() {
        RuleReader.Reading reading = read("""
            rule "A" @criterion("A")
            when
                Offer( mesure == "paid-hours", $q : quantity )
            then
                give( $q / 2, "" );
            end
            """);
        assertThat(reading.mistakes()).singleElement().satisfies(m -> {
            assertThat(m.line()).isEqualTo(3);
            assertThat(m.column()).isEqualTo(12);
            assertThat(m.what()).contains("mesure").contains("did you mean “measure”?");
        });
    }

    @Test
    void a_join_that_would_run_away_is_stopped_by_counting_steps() {
        RuleReader.Reading reading = read("""
            rule "A" @criterion("A")
            when
                Offer( $a : quantity ) Offer( $b : quantity ) Offer( $c : quantity ) Offer( $d : quantity )
            then
                give( 1, "{a}" );
            end
            """);
        assertThat(reading.mistakes()).isEmpty();
        List<Fact.Offer> offers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            offers.add(new Fact.Offer("m" + i, BigDecimal.ONE, BigDecimal.ONE, true, null, List.of()));
        }
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of())) {
            assertThatThrownBy(() -> session.fire(offers))
                    .isInstanceOf(RuleTrouble.class)
                    .hasMessageContaining("steps");
        }
    }

    @Test
    void a_slip_is_told_once_and_not_again_where_its_name_is_used() {
        RuleReader.Reading reading = read("""
            rule "A" @criterion("A")
            when
                Ofer( measure == "paid-hours", $q : quantity )
                Outcome( rat > 0.5, $p : poeple )
                Answer( fact == "beds", $n : number )
            then
                give( $q / 2 + $n, "{p} {q}" );
            end
            """);
        assertThat(reading.mistakes()).extracting(RuleMistake::line).containsExactly(3, 4, 4);
        assertThat(reading.mistakes().get(0).what()).contains("did you mean “Offer”?");
        assertThat(reading.mistakes().get(1).what()).contains("did you mean “rate”?");
        assertThat(reading.mistakes().get(2).what()).contains("did you mean “people”?");
    }

    @Test
    void after_a_rule_was_stopped_the_next_bid_is_scored_as_if_nothing_had_been() {
        RuleReader.Reading reading = read("""
            rule "A" @criterion("A") @combine("sum")
            when
                Contract( $value : value )
                Offer( $a : quantity ) Offer( $b : quantity ) Offer( 1 / ($a - $b + 1) > 0 )
            then
                give( 1, "{value}" );
            end
            """);
        assertThat(reading.mistakes()).isEmpty();
        List<Fact.Offer> offers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            offers.add(new Fact.Offer("m" + i, new BigDecimal(i), BigDecimal.ZERO, true, null, List.of()));
        }
        Fact.Contract contract = new Fact.Contract(BigDecimal.TEN, null, null);
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of(contract))) {
            assertThat(session.fire(offers.subList(0, 1))).hasSize(1);
            assertThatThrownBy(() -> session.fire(offers))
                    .isInstanceOf(RuleTrouble.class)
                    .hasMessageContaining("in the rule “A”");
            assertThat(session.fire(offers.subList(0, 1))).hasSize(1);
        }
    }

    @Test
    void firing_often_with_much_to_work_out_counts_as_steps() {
        String logs = " + log($q)".repeat(100);
        RuleReader.Reading reading = read("""
            rule "A" @criterion("A") @combine("sum")
            when
                Offer( $q : embedded )
            then
                give( 0%s, "" );
            end
            """.formatted(logs));
        assertThat(reading.mistakes()).isEmpty();
        List<Fact.Offer> offers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            offers.add(new Fact.Offer("m" + i, BigDecimal.TEN, BigDecimal.ZERO, true, null, List.of()));
        }
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of())) {
            assertThat(session.fire(offers.subList(0, 5))).hasSize(5);
            assertThatThrownBy(() -> session.fire(offers))
                    .isInstanceOf(RuleTrouble.class)
                    .hasMessageContaining("steps");
        }
    }

    @Test
    void numbers_that_grow_by_multiplication_are_stopped() {
        String squares = "$q * $q * $q * $q * $q * $q * $q * $q * $q * $q";
        String text = """
            rule "A" @criterion("A")
            when
                Offer( $q : embedded )
            then
                give( %s, "" );
            end
            """.formatted(squares);
        BigDecimal large = new BigDecimal("1e39");
        List<Firing> fired = fire(text, new Fact.Offer("m", large, BigDecimal.ZERO, true, null, List.of()));
        assertThatThrownBy(() -> fired.get(0).fraction())
                .isInstanceOf(RuleTrouble.class)
                .hasMessageContaining("digits");
    }

    @Test
    void who_the_provider_is_has_no_name_in_the_language() {
        for (String fact :
                List.of("name", "provider", "provider.name", "providerName", "legal-form", "bid-id", "Postcode")) {
            assertThat(Identity.tells(fact)).as(fact).isTrue();
        }
        for (String fact :
                List.of("regulated", "cqcRating", "living-wage-employer", "insurance-cover", "training-provided")) {
            assertThat(Identity.tells(fact)).as(fact).isFalse();
        }
    }
}
