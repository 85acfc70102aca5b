package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.design.ActionButton;
import org.evenhand.design.BarChart;
import org.evenhand.design.Browser;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;

/** A framework as a whole, as a commissioner works on it. */
class WholeFrameworkTest extends FrameworkPages {

    @Test
    void a_contract_of_hardly_any_pounds_is_kept_and_asked_about_and_none_that_means_two_things() {
        open(CriteriaNavigation.framework(id));
        TextFormField value = entry("Value of the whole contract, in pounds");

        Hands.write(value, "650");
        assertThat(textOf(value)).contains("Saved");
        assertThat(text()).contains("Is £650 right? Write the value of the whole contract in pounds");
        Hands.write(value, "£1.000");
        assertThat(textOf(value))
                .contains("A point with three figures behind it", "Not saved")
                .doesNotContain("Saved");
        Hands.write(value, "2,000,000,000");
        assertThat(text()).contains("Is £2,000,000,000 right?");
        Hands.write(value, "650,000");
        assertThat(text()).doesNotContain("right?");
        for (String wrong :
                new String[] {"six hundred", "-5", "0", "1,00,000", "650k", "1e9", "1,5", "999999999999999"}) {
            Hands.write(value, wrong);
            assertThat(textOf(value)).as(wrong).contains("Error: ").doesNotContain("Saved");
        }
        assertThat(drafting.find(id).orElseThrow().answer(org.evenhand.criteria.Framework.VALUE))
                .isEqualTo("650000");
    }

    @Test
    void the_whole_says_what_the_weights_add_up_to_and_what_is_missing() {
        open(CriteriaNavigation.framework(id));

        assertThat(text())
                .contains(
                        "The weights add up to 20; 80 of 100 are not given out yet.",
                        "Social value: 20 of 100 points, 1 criterion",
                        "0 of 4 answered")
                .contains("things are still missing")
                .doesNotContain("How it can be measured");
        LocatorJ._find(NativeDetails.class).forEach(details -> {
            details.setOpen(true);
            ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        });
        assertThat(text()).contains("How it can be measured");

        Hands.write(entry("Weight of C1"), "70");
        assertThat(now("weight")).isEqualTo("70");
        Hands.write(entry("Weight of P1"), "30");
        assertThat(text()).contains("The weights add up to 100.");
        Hands.write(entry("Weight of P1"), "45");
        assertThat(text()).contains("The weights add up to 115; that is 15 more than 100.");
    }

    @Test
    void the_bar_of_weights_grows_while_one_is_written_and_names_what_is_too_much() {
        open(CriteriaNavigation.framework(id));
        assertThat(bar()).contains("The weights add up to 20", "Social value: 20", "All weights 20 of 100");

        Hands.type(entry("Weight of C1"), "75");
        assertThat(bar())
                .contains("The weights add up to 75", "All weights 75 of 100")
                .doesNotContain("too many");
        assertThat(now("weight")).as("nothing is kept").isEqualTo("20");

        Hands.type(entry("Weight of P1"), "45");
        assertThat(bar()).contains("All weights 120 of 100", "20 too many", "Price: 45");
        Hands.type(entry("Weight of P1"), "4x");
        assertThat(bar()).contains("All weights 75 of 100");
    }

    private static String bar() {
        return textOf(LocatorJ._get(BarChart.class));
    }

    @Test
    void a_criterion_is_removed_only_after_a_question_and_can_be_put_back() {
        open(CriteriaNavigation.framework(id));
        Hands.press(LocatorJ._find(ActionButton.class).stream()
                .filter(button ->
                        button.getAriaLabel().filter("Remove C1"::equals).isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(drafting.find(id).orElseThrow().criterion(hours)).isPresent();
        assertThat(text()).contains("Remove “Paid hours”?");

        press("Remove this criterion");
        assertThat(drafting.find(id).orElseThrow().criterion(hours)).isEmpty();

        press("Put it back");
        assertThat(drafting.find(id).orElseThrow().criterion(hours)).isPresent();
    }

    @Test
    void a_criterion_of_ones_own_is_added_by_kind_and_opens_in_the_builder() {
        open(CriteriaNavigation.framework(id));
        press("Add this criterion");
        assertThat(text()).contains("Choose how it should score");

        @SuppressWarnings("unchecked")
        ChoiceFormField<CriterionKind> kind =
                LocatorJ._find(ChoiceFormField.class).getFirst();
        Hands.choose(kind, CriterionKind.OUTCOME);
        press("Add this criterion");

        assertThat(heading()).startsWith("Criterion: C2");
        assertThat(entry("What got better").value()).isEmpty();
        assertThat(text()).contains("It cannot score yet");
    }

    @Test
    void the_difference_is_shared_among_the_others_once_it_was_shown_and_can_be_undone() {
        open(CriteriaNavigation.framework(id));
        Hands.write(entry("Weight of P1"), "40");
        Hands.write(entry("Weight of C1"), "70");

        press("Make the weights add up to 100 …");
        assertThat(text()).contains("Share the difference among the others in proportion");
        assertThat(tick("Keep C1").value()).isTrue();
        assertThat(now("weight")).isEqualTo("70");

        press("Share the difference");
        assertThat(weights()).containsExactly("30", "70");
        assertThat(text()).contains("The weights add up to 100.");

        press("Undo");
        assertThat(weights()).containsExactly("40", "70");
        assertThat(text()).contains("The weights are as they were.", "that is 10 more than 100");
    }

    @Test
    void what_cannot_be_shared_is_said_and_what_another_changed_is_not_overwritten() {
        open(CriteriaNavigation.framework(id));
        Hands.write(entry("Weight of P1"), "40");
        Hands.write(entry("Weight of C1"), "70");
        press("Make the weights add up to 100 …");

        Hands.tick(tick("Keep P1"), true);
        assertThat(text()).contains("Every weight is to stay.");
        Hands.tick(tick("Keep P1"), false);
        drafting.answer(
                id, drafting.find(id).orElseThrow().criteria().getFirst().id(), new FieldPath("weight"), "40", "35");
        press("Share the difference");

        assertThat(weights()).containsExactly("35", "70");
        assertThat(text()).contains("was changed by somebody else meanwhile");
        assertThat(entry("Weight of P1").value()).isEqualTo("35");
    }

    @Test
    void sections_are_put_in_order_and_only_an_empty_one_is_taken_out() {
        open(CriteriaNavigation.framework(id));

        press("Move up", "Move up the section “Social value”");
        assertThat(sections()).containsExactly("Social value", "Quality", "Price");
        press("Remove", "Remove the section “Social value”");
        assertThat(text()).contains("The section “Social value” still holds criteria.");
        press("Remove", "Remove the section “Quality”");
        assertThat(sections()).containsExactly("Social value", "Price");
        assertThat(text()).contains("The section “Quality” is no longer in the framework.");

        press("Put it back");
        assertThat(sections()).containsExactly("Social value", "Quality", "Price");
    }

    private List<String> sections() {
        return drafting.find(id).orElseThrow().sections().stream()
                .map(DraftPart::name)
                .toList();
    }

    private List<String> weights() {
        return drafting.find(id).orElseThrow().criteria().stream()
                .map(one -> one.answer("weight"))
                .toList();
    }

    private static void press(String name, String aloud) {
        Hands.press(LocatorJ._find(ActionButton.class).stream()
                .filter(button -> button.getText().equals(name)
                        && button.getAriaLabel().filter(aloud::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private static CheckboxFormField tick(String label) {
        return LocatorJ._find(CheckboxFormField.class).stream()
                .filter(tick -> tick.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_two_hundred_criteria_the_first_can_be_used_at_once_and_the_others_follow() {
        for (int i = 1; i < 200; i++) {
            drafting.duplicate(id, hours);
        }
        open(CriteriaNavigation.framework(id));
        ScoreTable table = LocatorJ._get(ScoreTable.class);
        assertThat(weightsShown()).hasSizeBetween(30, CriteriaTable.PORTION);
        assertThat(table.getElement().getAttribute("aria-busy")).isEqualTo("true");

        try (Browser browser = Browser.answers("shown(true)", true)) {
            open(CriteriaNavigation.framework(id));
            for (int round = 0; round < 4; round++) {
                MockVaadin.clientRoundtrip(true);
            }
            assertThat(browser.asked()).isEqualTo(2);
        }
        assertThat(weightsShown()).hasSize(201).doesNotHaveDuplicates();
        assertThat(LocatorJ._get(ScoreTable.class).getElement().hasAttribute("aria-busy"))
                .isFalse();
    }

    @Test
    void an_act_on_a_long_framework_leaves_every_row_where_it_was() {
        for (int i = 1; i < 60; i++) {
            drafting.duplicate(id, hours);
        }
        open(CriteriaNavigation.framework(id));
        assertThat(weightsShown()).hasSizeLessThan(61);

        press("Move down", "Move down C1");

        assertThat(weightsShown()).hasSize(61);
    }

    private static List<String> weightsShown() {
        return LocatorJ._find(TextFormField.class).stream()
                .map(TextFormField::label)
                .filter(label -> label.startsWith("Weight of "))
                .toList();
    }
}
