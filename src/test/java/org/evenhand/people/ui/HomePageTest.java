package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each person of the demonstration finds at home: what waits for them, what waits for others, what to look at. */
@DemoPages
class HomePageTest extends PagesTest {

    @Autowired
    SampleTenders samples;

    @BeforeEach
    void readTheSamples() {
        assertThat(samples.all()).isNotEmpty();
    }

    @Test
    void a_commissioner_prepares_and_answers() {
        open("commissioner", "", ENGLISH);

        assertThat(heading()).isEqualTo("4 things wait for you");
        assertThat(headings()).containsExactly("Dates in the next 30 days", "Look around");
        assertThat(text())
                .containsSubsequence(
                        "Prepare “Shared Lives from 2027”",
                        "To do",
                        "Answer one comment on “Shared Lives from 2027”",
                        "To do",
                        "Answer one question: Homeshare from 2027",
                        "You promised every answer by",
                        "To do",
                        "Dates in the next 30 days",
                        "The notice is published: Shared Lives from 2027",
                        "Look around",
                        "Open for bids",
                        "Sample tenders");
    }

    @Test
    void a_commissioner_of_other_buyers_waits_for_the_lead() {
        open("joint.commissioner", "", ENGLISH);

        assertThat(heading()).isEqualTo("Nothing waits for you");
        assertThat(headings())
                .containsExactly("One thing waits for others", "Dates in the next 30 days", "Look around");
        assertThat(text())
                .containsSubsequence(
                        "“Shared Lives from 2027” is being prepared", "Waits for Northshire Council", "Waiting");
    }

    @Test
    void a_provider_finishes_the_profile_and_looks_at_open_tenders() {
        open("provider", "", ENGLISH);

        assertThat(heading()).isEqualTo("3 things wait for you");
        assertThat(text())
                .containsSubsequence(
                        "Say once what every buyer asks about you", "To do", "Look around", "Sample tenders")
                .contains("Confirm your part in a bid of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluator|the answers that you are to mark will stand here",
                "lived.experience|the answers that you are to mark from your own experience will stand here",
                "auditor|The record is there to be read at any time",
                "administrator|A role that needs you as the second person"
            })
    void whoever_has_nothing_to_do_is_told_what_will_come(String who, String sentence) {
        open(who, "", ENGLISH);

        assertThat(heading()).isEqualTo("Nothing waits for you");
        assertThat(text()).contains(sentence).doesNotContain("To do");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "commissioner|Mae 4 o bethau yn aros amdanoch",
                "joint.commissioner|Nid oes dim yn aros amdanoch",
                "provider|Mae 3 o bethau yn aros amdanoch",
                "evaluator|Nid oes dim yn aros amdanoch",
                "lived.experience|Nid oes dim yn aros amdanoch",
                "auditor|Nid oes dim yn aros amdanoch",
                "administrator|Nid oes dim yn aros amdanoch"
            })
    void it_says_so_in_welsh(String who, String said) {
        open(who, "", WELSH);

        assertThat(heading()).isEqualTo(said);
        assertThat(headings()).contains("Dyddiadau yn y 30 diwrnod nesaf", "Edrych o gwmpas");
    }

    private static List<String> headings() {
        return LocatorJ._find(H2.class).stream().map(H2::getText).toList();
    }
}
