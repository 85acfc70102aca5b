package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Hands;
import org.junit.jupiter.api.Test;

/** A framework as a whole, as a commissioner works on it. */
class WholeFrameworkTest extends FrameworkPages {

    @Test
    void the_whole_says_what_the_weights_add_up_to_and_what_is_missing() {
        open(CriteriaNavigation.framework(id));

        assertThat(text())
                .contains(
                        "The weights add up to 20; 80 of 100 are not given out yet.",
                        "Social value: 20 of 100 points, 1 criterion",
                        "0 of 4 answered")
                .contains("things are still missing", "How it can be measured");

        Hands.write(entry("Weight of C1"), "70");
        assertThat(now("weight")).isEqualTo("70");
        Hands.write(entry("Weight of P1"), "30");
        assertThat(text()).contains("The weights add up to 100.");
        Hands.write(entry("Weight of P1"), "45");
        assertThat(text()).contains("The weights add up to 115; that is 15 more than 100.");
    }

    @Test
    void a_criterion_is_removed_only_after_a_question_and_can_be_put_back() {
        open(CriteriaNavigation.framework(id));
        Hands.press(LocatorJ._find(ActButton.class).stream()
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
        ChoiceEntry<CriterionKind> kind = LocatorJ._find(ChoiceEntry.class).getFirst();
        Hands.choose(kind, CriterionKind.OUTCOME);
        press("Add this criterion");

        assertThat(heading()).startsWith("Criterion: C2");
        assertThat(entry("What got better").value()).isEmpty();
        assertThat(text()).contains("It cannot score yet");
    }
}
