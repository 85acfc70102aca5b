package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.evenhand.design.ActionButton;
import org.evenhand.design.PlainForm;
import org.evenhand.design.SlopeChart;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees who comes to Evenhand for the first time. */
@DemoPages
class FrontPageTest extends PagesTest {

    @Autowired
    SampleTenders samples;

    @BeforeEach
    void readTheSamples() {
        assertThat(samples.all()).isNotEmpty();
    }

    @Test
    void it_tells_the_story_of_the_same_bids_under_two_forms() {
        open(NOBODY, "", ENGLISH);

        assertThat(heading()).isEqualTo("The same five bids. Two ways of asking. Two winners.");
        assertThat(LocatorJ._find(SlopeChart.class)).hasSize(1);
        assertThat(text())
                .contains("judged by a priced form", "judged in proportion")
                .containsSubsequence("Hearthside Shared Lives", "3", "1")
                .containsSubsequence("Brackenhall Support Group Ltd", "1", "4");
    }

    @Test
    void the_story_is_told_in_welsh() {
        open(NOBODY, "", WELSH);

        assertThat(heading()).isEqualTo("Yr un pum cynnig. Dwy ffordd o ofyn. Dau enillydd.");
    }

    @Test
    void it_says_for_whom_evenhand_is_and_lets_the_demonstration_be_tried_with_one_press() {
        open(NOBODY, "", ENGLISH);

        assertThat(LocatorJ._find(H2.class).stream().map(H2::getText))
                .containsExactly(
                        "For councils and the NHS",
                        "For charities and small providers",
                        "For auditors and the public",
                        "What it costs, and where it runs");
        List<String> acts = LocatorJ._find(PlainForm.class).stream()
                .flatMap(form -> LocatorJ._find(form, ActionButton.class).stream())
                .map(ActionButton::getText)
                .toList();
        assertThat(acts)
                .containsExactlyInAnyOrder(
                        "Try it as a commissioner", "Try it as a provider", "Try it as an evaluator");
    }

    @Test
    void whoever_is_signed_in_begins_with_what_there_is_to_do() {
        open("commissioner", "", ENGLISH);

        assertThat(heading()).contains("for you");
        assertThat(LocatorJ._find(SlopeChart.class)).isEmpty();
    }

    @Test
    void the_samples_are_nobodys_duty_and_stand_after_what_is() {
        open("commissioner", "", ENGLISH);

        assertThat(text())
                .containsSubsequence(
                        "To do", "Look around", "Sample tenders", "Shared Lives in Northshire, judged in proportion");
        assertThat(text().substring(text().indexOf("Shared Lives in Northshire, judged")))
                .doesNotContain("To do");
    }
}
