package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.PartId;
import org.evenhand.design.Hands;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule that reads the mark of another criterion is tried on the page, and follows to new references before the writer's eyes. */
class RuleNamingCriteriaPageTest extends FrameworkPages {

    private PartId question = PartId.FRAMEWORK;
    private PartId rule = PartId.FRAMEWORK;

    @BeforeEach
    void aRuleThatReadsAMark() {
        question = drafting.addOwn(id, CriterionKind.JUDGED, Optional.of(new PartId("quality")));
        rule = drafting.addOwn(id, CriterionKind.RULE, Optional.of(new PartId("quality")));
        put(question, "id", "Q1");
        put(question, "title", "Matching");
        put(question, "weight", "40");
        put(rule, "id", "R1");
        put(rule, "title", "As it is marked");
        put(rule, "weight", "20");
        put(rule, "scoring/rule", "as marked");
        put(rule, CriterionFields.RULE, """
                rule "as marked"
                    @criterion("R1")
                when
                    Mark( criterion == "Q1", $m : mark )
                then
                    give( $m / 5, "the mark of Q1" );
                end
                """);
    }

    private void put(PartId part, String place, String answer) {
        drafting.answer(id, part, new FieldPath(place), stands(part, place), answer);
    }

    private String stands(PartId part, String place) {
        return drafting.find(id).orElseThrow().criterion(part).orElseThrow().answer(place);
    }

    @Test
    void the_mark_of_the_other_criterion_can_be_changed_for_each_invented_bid() {
        open(CriteriaNavigation.criterion(id, rule));
        assertThat(text()).contains("16.00 points", "12.00 points");

        Hands.write(entry("Mark for Q1 Matching"), "1");

        assertThat(text()).contains("4.00 points");
    }

    @Test
    void an_unfinished_criterion_whose_mark_is_read_is_named() {
        put(question, "weight", "");
        open(CriteriaNavigation.criterion(id, rule));

        assertThat(text()).contains("The rule reads the mark of a criterion that is not finished: Q1.");
    }

    @Test
    void a_new_reference_is_seen_in_the_rule_at_once_and_goes_on_from_there() {
        open(CriteriaNavigation.criterion(id, rule));
        Hands.write(entry("Reference"), "R2");

        assertThat(text()).contains("These rules name the criterion by its new reference now: R2 As it is marked.");
        assertThat(entry("The rule").value()).contains("@criterion(\"R2\")");
        Hands.write(entry("The rule"), entry("The rule").value().replace("/ 5", "/ 10"));
        assertThat(stands(rule, CriterionFields.RULE)).contains("@criterion(\"R2\")", "$m / 10");
    }

    @Test
    void a_reference_that_no_rule_can_follow_is_refused_with_the_rules_that_would_break() {
        open(CriteriaNavigation.criterion(id, question));
        Hands.write(entry("Reference"), "two words");

        assertThat(text()).contains("Not saved: the rules of these criteria name this one", "R1 As it is marked");
        assertThat(stands(question, "id")).isEqualTo("Q1");
    }
}
