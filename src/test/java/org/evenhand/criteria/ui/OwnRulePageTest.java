package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Hands;
import org.evenhand.design.TextFormField;
import org.junit.jupiter.api.Test;

/** A commissioner takes the rule of a form over, changes it, and goes back. */
class OwnRulePageTest extends FrameworkPages {

    private static final List<String> POINTS =
            List.of("10.00 points, 50% of the weight", "15.00 points", "20.00 points");

    @Test
    void a_rule_is_taken_over_after_what_changes_was_said_and_given_back_with_the_same_points() {
        answer("scoring/target/amount", "200");
        answer("scoring/target/per", "contract-100k");
        openBuilder();
        assertThat(text()).contains(POINTS).contains("every bid gets exactly the points", "will not.");

        press("Make this rule mine");

        assertThat(now("scoring/kind")).isEqualTo("rule");
        assertThat(entry("The rule").value()).contains("min(1, $q / 1300)");
        assertThat(text()).contains(POINTS).contains("The rule is yours now.", "your own rule");

        press("Back to the form");

        assertThat(now("scoring/kind")).isEqualTo("commitment");
        assertThat(entry("Target").value()).isEqualTo("200");
        assertThat(text()).contains(POINTS).contains("The form writes the rule again.");
    }

    @Test
    void a_rule_that_was_changed_goes_back_only_if_it_is_thrown_away() {
        openBuilder();
        press("Make this rule mine");
        Hands.write(entry("The rule"), entry("The rule").value().replace("1300", "2600"));

        assertThat(text())
                .contains("5.00 points, 25% of the weight")
                .contains("Your rule says something else", "The rule that the form would write");
        assertThat(names()).doesNotContain("Back to the form");

        press("Throw my rule away and use the form");
        assertThat(text()).contains("Throw your rule away?");
        press("Keep my rule");
        assertThat(now("scoring/kind")).isEqualTo("rule");
        press("Throw my rule away and use the form");
        press("Throw it away");

        assertThat(now("scoring/kind")).isEqualTo("commitment");
        assertThat(text()).contains(POINTS);
    }

    @Test
    void what_was_shown_and_is_no_longer_so_is_not_taken_over() {
        openBuilder();
        answer("scoring/target/amount", "2600");

        press("Make this rule mine");

        assertThat(now("scoring/kind")).isEqualTo("commitment");
        assertThat(text()).contains("Somebody else changed this criterion meanwhile", "2,600");
    }

    @Test
    void who_still_has_the_form_open_is_shown_the_rule_that_another_took_over() {
        openBuilder();
        TextFormField target = entry("Target");
        Framework found = drafting.find(id).orElseThrow();
        CriterionReading reading = CriterionReading.of(found.criterion(hours).orElseThrow(), found.contract());
        context.getBean(OwnRules.class)
                .takeOver(
                        id, hours, reading.rule(found.contract()).orElseThrow().drl());

        Hands.write(target, "2600");

        assertThat(entry("The rule").value()).contains("1300");
        assertThat(text()).contains("Your rule says something else");
    }

    @Test
    void where_no_rule_can_do_it_that_is_said_and_not_offered() {
        for (CriterionKind kind : List.of(CriterionKind.JUDGED, CriterionKind.GATE, CriterionKind.OUTCOME)) {
            open(CriteriaNavigation.criterion(id, drafting.addOwn(id, kind, Optional.of(new PartId("quality")))));
            assertThat(names()).doesNotContain("Make this rule mine");
            assertThat(text())
                    .contains(
                            switch (kind) {
                                case JUDGED -> "needs the form’s scale";
                                case GATE -> "shuts a bid out of the pool";
                                default -> "The form is not finished";
                            });
        }
    }

    @Test
    void every_mistake_leads_to_its_line_also_while_it_is_being_written() {
        openBuilder();
        press("Make this rule mine");
        String rule = entry("The rule").value();

        Hands.type(entry("The rule"), rule.replace("measure", "mesure").replace("$q / ", "$r / "));

        assertThat(text()).contains("Line 4, column 12", "Offer has no field “mesure”");
        assertThat(now(CriterionFields.RULE)).isEqualTo(rule);
        Hands.type(entry("The rule"), rule);
        assertThat(text()).doesNotContain("Line 4, column");
    }

    @Test
    void what_a_rule_may_read_stands_below_it_in_both_languages() {
        openBuilder();
        press("Make this rule mine");
        assertThat(text())
                .contains("What a rule may read and say", "deployedFte", "staff the bid would put on this contract");

        open("commissioner", CriteriaNavigation.criterion(id, hours), Locale.of("cy"));
        assertThat(text())
                .contains("staff y byddai’r cynnig yn eu rhoi ar y contract hwn")
                .doesNotContainPattern("\\blanguage\\.[a-z]");
    }

    private void openBuilder() {
        open(CriteriaNavigation.criterion(id, hours));
    }

    private static List<String> names() {
        return buttons().stream().map(ActionButton::getText).toList();
    }
}
