package org.evenhand.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleLanguageTest {

    private static final Offer HOURS =
            new Offer("paid-hours", new BigDecimal("900"), BigDecimal.ZERO, true, new BigDecimal("5"), List.of(0));

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
        Object contract = new Contract(new BigDecimal("10"), new BigDecimal("3"), null);
        Object outcome = new Outcome("friends", BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("0.1"), List.of(0));
        assertThat(fire(text, contract, outcome, HOURS)).singleElement().satisfies(firing -> {
            assertThat(firing.facts()).containsExactly(contract, HOURS, outcome);
            assertThat(firing.because()).hasValue("0.1");
            assertThat(firing.notices()).containsExactly("900");
        });
        assertThat(fire(text, contract, outcome, HOURS, new Answer("regulated", true, null)))
                .isEmpty();
        assertThat(fire(text, contract, outcome, HOURS, new Answer("regulated", false, null)))
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
            assertThat(session.fire(List.of(new Answer("insured", true, null)))).isEmpty();
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
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            offers.add(new Offer("m" + i, BigDecimal.ONE, BigDecimal.ONE, true, null, List.of()));
        }
        try (RuleSession session = new RuleBase(reading.rules()).open(List.of())) {
            assertThatThrownBy(() -> session.fire(offers))
                    .isInstanceOf(RuleTrouble.class)
                    .hasMessageContaining("steps");
        }
    }
}
