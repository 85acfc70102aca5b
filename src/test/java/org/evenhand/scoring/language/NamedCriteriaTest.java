package org.evenhand.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.scoring.RuleNames;
import org.evenhand.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** A rule names criteria in its annotation and in its conditions, and nowhere else. */
class NamedCriteriaTest {

    private static final String RULE = """
            rule "SV1 as Q1 says"
                @criterion( 'Q1' ) // @criterion("Q1")
            when
                /* Mark( criterion == "Q1" ) */
                Mark( criterion == "Q1", $m : mark )
                Pool( figure == "mark:Q1", $best : highest )
                Pool( figure == "value:SV9" )
                not Answer( fact == "Q1", value == "Q1" )
            then
                give( $m / $best, "Mark( criterion == 'Q1' ) of Q1" );
            end
            """;

    @Test
    void the_marks_and_the_money_that_a_rule_reads_are_found() {
        RuleNames names = Scoring.names(RULE);

        assertThat(names.marks()).containsExactly("Q1");
        assertThat(names.values()).containsExactly("SV9");
        assertThat(names.everyMark()).isFalse();
    }

    @Test
    void a_rule_that_says_no_criterion_reads_the_marks_of_all() {
        assertThat(Scoring.names("rule \"x\" when Mark( $m : mark ) then give( $m, \"\" ); end")
                        .readsMark("Q7"))
                .isTrue();
        assertThat(Scoring.names("when Mark( criterion != \"Q1\", $m : mark )").everyMark())
                .isTrue();
    }

    @Test
    void a_new_name_stands_wherever_the_old_one_named_the_criterion_and_in_no_comment_or_other_text() {
        assertThat(Scoring.renamed(RULE, Map.of("Q1", "Q1.a")))
                .hasValue(RULE.replace("@criterion( 'Q1' )", "@criterion( 'Q1.a' )")
                        .replace("    Mark( criterion == \"Q1\", $m", "    Mark( criterion == \"Q1.a\", $m")
                        .replace("\"mark:Q1\"", "\"mark:Q1.a\""));
        assertThat(Scoring.renamed(RULE, Map.of("Q", "X"))).hasValue(RULE);
    }

    @Test
    void a_name_with_quotation_marks_stays_one_text_and_a_text_that_is_not_closed_is_left_alone() {
        String rule = "@criterion(\"a\\\"b\")";

        assertThat(Scoring.renamed(rule, Map.of("a\"b", "c\\\"d"))).hasValue("@criterion(\"c\\\\\\\"d\")");
        assertThat(Scoring.renamed("@criterion(\"Q1\") when \"", Map.of("Q1", "Q2")))
                .isEmpty();
        assertThat(Scoring.names("Mark( criterion == \"Q1").marks()).isEmpty();
        assertThat(Scoring.names("Mark( criterion == \"Q1\"").marks()).containsExactly("Q1");
    }

    @Test
    void two_names_that_change_places_do_not_meet() {
        assertThat(Scoring.renamed(
                        "Mark( criterion == \"Q1\" ) Mark( criterion == \"Q2\" )", Map.of("Q1", "Q2", "Q2", "Q1")))
                .hasValue("Mark( criterion == \"Q2\" ) Mark( criterion == \"Q1\" )");
    }
}
