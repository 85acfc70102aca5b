package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Hands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a tender was published with is read and tried, and nothing on its pages offers to change it. */
class FrozenCriterionPageTest extends FrameworkPages {

    @BeforeEach
    void freeze() {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        transaction -> context.getBean(FreezingFrameworks.class).freeze(id));
    }

    @Test
    void a_frozen_criterion_is_read_with_its_rule_and_can_be_tried() {
        open(CriteriaNavigation.criterion(id, hours));

        assertThat(text())
                .contains("nothing of them changes any more", "Paid hours", "paid-hours", "1300", "min(1, $q / 1300)")
                .contains("10.00 points, 50% of the weight")
                .doesNotContain("Every answer is saved");
        assertThat(LocatorJ._find(AnswerEntry.class)).isEmpty();
        assertThat(LocatorJ._find(ActionButton.class))
                .extracting(ActionButton::getText)
                .containsExactlyInAnyOrder(
                        "Sign out", "Make a copy that can be changed", "Set the bids back to their usual figures");

        Hands.write(entry("Offered as additional: paid hours"), "1300");
        assertThat(text()).contains("20.00 points");
    }

    @Test
    void a_copy_that_can_be_changed_is_one_button_away() {
        open(CriteriaNavigation.framework(id));
        assertThat(textOf(LocatorJ._get(CriteriaTable.class)))
                .contains("Weight 20")
                .doesNotContain("Change");
        press("Make a copy that can be changed");

        assertThat(textOf(LocatorJ._get(CriteriaTable.class))).contains("Weight", "Change");
        assertThat(heading()).isEqualTo("Meals at home (copy)");
        assertThat(text()).doesNotContain("nothing of them changes any more");
        assertThat(LocatorJ._find(AnswerEntry.class)).isNotEmpty();
    }
}
