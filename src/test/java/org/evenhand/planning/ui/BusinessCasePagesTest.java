package org.evenhand.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Locale;
import org.evenhand.design.ActionButton;
import org.evenhand.design.BarChart;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of business cases, on what was invented of Northshire Council. */
class BusinessCasePagesTest extends PlanningPagesTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String PAGE = "organisation/northshire-council/business-cases";
    private static final String CASE = PAGE + "/shared-lives";

    @Autowired
    PreparingCases cases;

    @BeforeEach
    void whatWasInvented() throws Exception {
        inventCasesAnew();
    }

    @Test
    void the_list_says_what_each_case_saves_and_that_none_is_ever_scored() {
        open("auditor", PAGE);

        assertThat(heading()).isEqualTo("3 business cases");
        assertThat(text())
                .contains("A business case never enters a bid’s score.")
                .contains("£239,200 a year for each person against Specialist placement")
                .contains("£13,000 a year for each person against Residential care");
    }

    @Test
    void a_case_says_its_point_its_sums_and_which_figures_are_ours() {
        open("commissioner", CASE);

        assertThat(heading()).isEqualTo("£13,000 saved each year for each person against Residential care");
        // 10 × 3 × 13,000 − 60,000; and 130,000 × 2.8996942753 − 60,000
        assertThat(text())
                .contains("£330,000", "£316,960")
                .contains("Against Supported living")
                .contains("Ours: chosen so that the difference of £250 a week")
                .contains("£500 (from £450 to £575)")
                .contains("Not confirmed at its source: that the first year counts in full.");
    }

    @Test
    void the_drawing_begins_with_what_moves_the_saving_most_and_the_table_says_where_it_comes_to_nothing() {
        open("commissioner", CASE);

        // The alternative from £650 to £900: 10 × 52 × 2.8996942753 × 150 − 60,000 and … × 400 − 60,000.
        assertThat(textOf(LocatorJ._find(BarChart.class).getFirst()))
                .contains(
                        "Residential care moves the saving most, from £166,176 to £543,136",
                        "Residential care £166,176 to £543,136")
                .contains("Likely: £316,960", "Nothing is saved: £0")
                .containsPattern("Residential care .*At its low figure £166,176 At its high figure £543,136 ");
        // 500 + 250 − 60,000 ÷ (10 × 2.8996942753 × 52)
        assertThat(text()).containsPattern("Cost of the arrangement Likely £500 Where nothing is saved £710\\.21");
        open("commissioner", PAGE + "/every-region");
        assertThat(text()).containsPattern("Discount rate Likely 3\\.5% Where nothing is saved Never");
    }

    @Test
    void what_each_year_brings_can_be_opened() {
        open("auditor", CASE);

        NativeDetails years = LocatorJ._find(NativeDetails.class).getFirst();
        assertThat(years.getSummaryText()).isEqualTo("Year by year");
        assertThat(textOf(years)).contains("1.0712", "£121,356", "All years");
    }

    @Test
    void a_figure_is_saved_as_it_is_left_and_what_is_none_is_refused_at_its_field() {
        open("commissioner", CASE + "/people");

        write("Likely, people", "11");
        assertThat(textOf(entry("Likely, people"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(kept(CaseItem.PEOPLE)).isEqualTo("11");
        write("Likely, people", "about ten");
        assertThat(textOf(entry("Likely, people")))
                .contains("Write the number in figures")
                .doesNotContain("Saved");
        assertThat(kept(CaseItem.PEOPLE)).isEqualTo("11");
    }

    @Test
    void where_two_wrote_both_figures_stand_side_by_side() {
        open("commissioner", CASE + "/people");
        cases.change(NORTHSHIRE, new CaseId("shared-lives"), new Slot(CaseItem.PEOPLE, CasePart.LIKELY), "10", "12");

        write("Likely, people", "9");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("9", "12", "Ceri Vaughan");
        press("Keep theirs");
        assertThat(entry("Likely, people").value()).isEqualTo("12");
    }

    @Test
    void a_figure_out_of_order_is_told_and_nothing_is_worked_out() {
        open("commissioner", CASE + "/people");
        write("Low, people", "40");
        assertThat(textOf(entry("Low, people")))
                .contains("The low figure is above the likely one.")
                .doesNotContain("Saved");

        open("commissioner", CASE);

        assertThat(heading()).isEqualTo("Shared Lives for ten people: figures are missing or out of order");
        assertThat(text()).contains("Look again at: People.");
        LocatorJ._assertNone(BarChart.class);
    }

    @Test
    void a_case_is_begun_with_a_title() {
        open("commissioner", PAGE);
        press("Begin this case");
        assertThat(textOf(entry("What the case is called"))).contains("Write what the case is called.");

        write("What the case is called", "Homeshare");
        press("Begin this case");

        assertThat(heading()).isEqualTo("Homeshare: figures are missing or out of order");
        assertThat(text()).contains("Nothing is worked out until these have a likely figure: Cost of the arrangement,");
    }

    @Test
    void an_auditor_gets_no_fields_and_no_button() {
        open("auditor", PAGE);
        assertThat(LocatorJ._find(ActionButton.class))
                .noneMatch(button -> button.getText().startsWith("Begin"));
        open("auditor", CASE + "/about");
        LocatorJ._assertNone(TextFormField.class);
        LocatorJ._assertNone(ChoiceFormField.class);
        assertThat(text()).contains("Shared Lives for ten people", "A week", "2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint.commissioner", "provider", "evaluator", "administrator"})
    void to_everybody_else_it_is_not_there(String person) {
        open(person, CASE);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/made-up", "/shared-lives/made-up"})
    void what_does_not_exist_is_not_there(String path) {
        open("commissioner", PAGE + path);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void the_pages_speak_welsh() {
        open("commissioner", CASE, Locale.of("cy", "GB"));

        assertThat(heading()).isEqualTo("£13,000 wedi’i arbed bob blwyddyn am bob person yn erbyn Residential care");
        assertThat(text()).contains("Beth sy’n symud yr arbediad fwyaf");
    }

    private String kept(CaseItem item) {
        return cases.cases(NORTHSHIRE).stream()
                .filter(one -> one.id().value().equals("shared-lives"))
                .findFirst()
                .orElseThrow()
                .says(item, CasePart.LIKELY);
    }
}
