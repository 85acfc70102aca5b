package org.evenhand.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.ActionButton;
import org.evenhand.design.BarChart;
import org.evenhand.design.Chart;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.HomeTask;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.people.SignedInAs;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** The pages of a self-assessment, on what was invented of Northshire Council. */
class SelfAssessmentPagesTest extends PlanningPagesTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String PAGE = "organisation/northshire-council/self-assessment";

    @Autowired
    AssessingOurselves assessing;

    @Autowired
    PlanningTasks tasks;

    @BeforeEach
    void whatWasInvented() throws Exception {
        List.of("self_assessment_copy_answer", "self_assessment_copy", "self_assessment_answer")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        context.getBean("demoAssessments", ApplicationRunner.class).run(new DefaultApplicationArguments());
    }

    @Test
    void the_page_says_how_many_actions_are_in_place_and_that_nothing_is_ever_scored() {
        open("commissioner", PAGE);

        assertThat(heading()).isEqualTo("2 of the ten actions are in place");
        assertThat(text())
                .contains("Nothing written here ever enters a score.")
                .contains("Co-production and power sharing", "A strategic approach")
                .contains("Begun. Next: Ask the question in day support reviews (by 31 March 2027)")
                .contains("actions 8 to 10 stand further down on that page and were not read");
    }

    @Test
    void each_action_says_what_it_is_where_it_comes_from_and_what_each_level_looks_like() {
        open("commissioner", PAGE + "/living-map");
        assertThat(heading()).isEqualTo("Keep a living map of what the area has");
        assertThat(text()).contains("After action 1 of the list of 2016", "One map covers the area");

        open("commissioner", PAGE + "/people-least-heard");
        assertThat(text()).contains("Not confirmed: this action follows the groups of 2020.");
    }

    @Test
    void a_level_words_and_a_day_are_saved_as_they_are_left() {
        open("commissioner", PAGE + "/living-map");

        Hands.choose(levels(), "leading");
        write("The next step", "Print it for the libraries");
        Hands.write(LocatorJ._get(DateFormField.class), "31", "3", "2027");

        assertThat(textOf(levels())).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(kept(ActionField.LEVEL)).isEqualTo("leading");
        assertThat(kept(ActionField.NEXT_STEP)).isEqualTo("Print it for the libraries");
        assertThat(kept(ActionField.BY_WHEN)).isEqualTo("2027-03-31");
        open("commissioner", PAGE + "/living-map");
        assertThat(levels().value()).contains("leading");
    }

    @Test
    void a_day_that_is_none_is_refused_at_its_field() {
        open("commissioner", PAGE + "/living-map");

        Hands.write(LocatorJ._get(DateFormField.class), "31", "2", "2027");

        assertThat(textOf(LocatorJ._get(DateFormField.class))).contains("February 2027 has 28 days.");
        assertThat(kept(ActionField.BY_WHEN)).isEmpty();
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side_and_either_can_be_kept() {
        open("commissioner", PAGE + "/living-map");
        Question who = new Question(AssetAction.LIVING_MAP, ActionField.WHO);
        assessing.answer(NORTHSHIRE, who, "", "Samir");

        write("Who takes it", "Ceri");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("Ceri", "Samir", "Ceri Vaughan");
        assertThat(kept(ActionField.WHO)).isEqualTo("Samir");
        press("Keep mine");
        LocatorJ._assertNone(TwoVersions.class);
        assertThat(kept(ActionField.WHO)).isEqualTo("Ceri");
    }

    @Test
    void an_auditor_reads_and_gets_no_fields_and_no_button() {
        open("auditor", PAGE);
        assertThat(LocatorJ._find(ActionButton.class))
                .noneMatch(button -> button.getText().startsWith("Keep"));

        open("auditor", PAGE + "/living-map");
        LocatorJ._assertNone(ChoiceFormField.class);
        LocatorJ._assertNone(TextFormField.class);
        assertThat(text()).contains("In place", "One map of the county, kept with the voluntary council.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint.commissioner", "provider", "evaluator", "administrator"})
    void to_everybody_else_it_is_not_there(String person) {
        open(person, PAGE);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/made-up", "/kept/99", "/kept/one"})
    void what_does_not_exist_is_not_there(String path) {
        open("commissioner", PAGE + path);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void a_copy_is_kept_with_a_reason_and_shown_whole() {
        open("commissioner", PAGE);
        press("Keep this as of today");
        assertThat(textOf(entry("Why keep it now"))).contains("Say in a few words why you keep a copy now.");

        write("Why keep it now", "Before the budget");
        press("Keep this as of today");

        assertThat(heading()).startsWith("How it stood on");
        assertThat(text())
                .contains("Kept by Ceri Vaughan: Before the budget", "This copy does not change")
                .contains("A small fund supports befrienders.");
    }

    @Test
    void copies_are_drawn_over_time_and_the_last_two_are_compared_action_by_action() {
        open("auditor", PAGE + "/kept");

        assertThat(heading()).isEqualTo("3 copies are kept");
        // By hand: six answered on the first day (3 not begun, 3 begun), ten on the last (2, 6 and 2).
        assertThat(textOf(LocatorJ._get(Chart.class)))
                .contains("14 March 2025 (copy 1) Not begun 3 Begun 3 In place 0 Leading 0")
                .contains("18 September 2026 (copy 3) Not begun 2 Begun 6 In place 2 Leading 0");
        assertThat(text())
                .contains("14 March 2025 (copy 1): no level was chosen for 4 actions.")
                .doesNotContain("18 September 2026 (copy 3): no level")
                .contains("5 actions changed between the two.")
                .contains("the level, what shows it, the next step, who takes it and the day");
    }

    @Test
    void two_copies_are_drawn_as_steps_with_the_earlier_one_as_an_outline() {
        open("auditor", PAGE + "/kept");

        BarChart steps = LocatorJ._get(BarChart.class);
        assertThat(textOf(steps))
                .contains("further on than before (", "Steps taken", "Outline: ")
                .contains("Move decisions to citizens");
        open("commissioner", PAGE);
        assertThat(textOf(LocatorJ._get(BarChart.class))).contains("Outline: 18 September 2026");
    }

    @Test
    void other_moments_can_be_compared_and_what_stands_now_is_one() {
        open("commissioner", PAGE + "/kept");

        Hands.choose(select("From"), "3");
        Hands.choose(select("To"), "now");
        assertThat(text()).contains("Nothing changed between the two.");

        Hands.choose(select("From"), "");
        assertThat(text()).contains("Choose two moments to compare.");
    }

    @Test
    void with_no_copy_there_is_nothing_to_draw() {
        open("joint.commissioner", "organisation/marshwick-council/self-assessment/kept");

        assertThat(heading()).isEqualTo("No copy is kept yet");
        LocatorJ._assertNone(Chart.class);
    }

    @Test
    void the_pages_speak_welsh() {
        open("commissioner", PAGE, Locale.of("cy", "GB"));
        assertThat(heading()).isEqualTo("Mae 2 o’r deg gweithred ar waith");

        open("commissioner", PAGE + "/kept", Locale.of("cy", "GB"));
        assertThat(text()).contains("Beth newidiodd", "Newidiodd 5 gweithred rhwng y ddau.");
    }

    @Test
    void commissioners_are_told_at_home_what_is_open_and_which_step_is_due() {
        open("commissioner", PAGE);
        Question day = new Question(AssetAction.CONNECTION_TEST, ActionField.BY_WHEN);
        assessing.answer(NORTHSHIRE, day, "2027-03-31", "2026-01-05");

        List<HomeTask> mine = tasks.tasks(inEnglish()).getFirst().tasks();

        assertThat(mine).hasSize(3);
        assertThat(mine.getFirst().turn()).isEqualTo(HomeTask.Turn.LOOK_AROUND);
        assertThat(mine.getLast().title()).isEqualTo("A next step is due: Put every service to the connection test");
        assertThat(mine.getLast().turn()).isEqualTo(HomeTask.Turn.MINE);
        assertThat(mine.getLast().href()).isEqualTo(PAGE + "/" + AssetAction.CONNECTION_TEST.word());
        assertThat(tasks.dates(inEnglish(), LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 31)))
                .singleElement()
                .satisfies(date ->
                        assertThat(date.what()).isEqualTo("Next step: Put every service to the connection test"));
        assertThat(tasks.dates(inEnglish(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 31)))
                .isEmpty();

        open("joint.commissioner", "organisation/marshwick-council/self-assessment");
        assertThat(tasks.tasks(inEnglish()))
                .hasSize(3)
                .allSatisfy(group -> assertThat(group.tasks().getFirst().turn()).isEqualTo(HomeTask.Turn.LOOK_AROUND));
        SignedInAs.demo(context, "provider");
        assertThat(tasks.tasks(inEnglish())).isEmpty();
        SignedInAs.nobody();
        assertThat(tasks.tasks(inEnglish())).isEmpty();
    }

    private String kept(ActionField field) {
        return assessing.answers(NORTHSHIRE).says(AssetAction.LIVING_MAP, field);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceFormField<String> levels() {
        return LocatorJ._get(ChoiceFormField.class);
    }
}
