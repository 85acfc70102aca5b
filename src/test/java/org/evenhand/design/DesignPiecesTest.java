package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What eyes and ears get of each piece that is not written into, and what its buttons do. */
class DesignPiecesTest extends InAPage {

    @Test
    void a_task_is_a_link_that_tells_how_it_stands() {
        TaskList tasks = tasks(
                task("Answer", Optional.of("4 of 9 answered"), new TaskList.State.ToDo("bid/1/answers")),
                task("Attach", Optional.empty(), new TaskList.State.Waiting("bid/1/files", "Being checked.")),
                task("Describe", Optional.empty(), new TaskList.State.Done("bid/1/profile")));

        assertThat(all(tasks, "a")
                        .map(link ->
                                link.getText() + " -> " + link.getAttribute("href") + ": " + described(tasks, link)))
                .containsExactly(
                        "Answer -> bid/1/answers: 4 of 9 answered; To do",
                        "Attach -> bid/1/files: Being checked.; Waiting",
                        "Describe -> bid/1/profile: Done");
    }

    @Test
    void a_task_that_cannot_start_is_no_link_and_says_why_in_words() {
        TaskList tasks = tasks(task("Seal", Optional.empty(), new TaskList.State.CannotStart("Answer first.")));

        assertThat(all(tasks, "a")).isEmpty();
        assertThat(text(tasks)).contains("Seal", "Answer first.", "Cannot start yet");
    }

    @Test
    void a_group_without_tasks_is_not_drawn() {
        TaskList tasks = new TaskList(List.of(
                new TaskList.Group("Nothing here", List.of()),
                new TaskList.Group("Send it", List.of(task("Seal", Optional.empty(), new TaskList.State.Done("s"))))));

        assertThat(all(tasks, "h2").map(Element::getText)).containsExactly("Send it");
        assertThat(all(tasks, "ul")).hasSize(1);
    }

    @Test
    void the_error_summary_is_an_alert_that_leads_to_the_fields_and_names_the_title() {
        TextFormField name = new TextFormField("Name");
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary, name);
        UI.getCurrent().getPage().setTitle("Your organisation");

        assertThat(summary.isVisible()).isFalse();
        summary.show(
                List.of(ErrorSummary.Problem.at(name, "Enter a name"), ErrorSummary.Problem.with("Nothing was saved")));

        assertThat(summary.isVisible()).isTrue();
        assertThat(all(summary, "div").map(part -> part.getAttribute("role"))).contains("alert");
        assertThat(text(summary)).isEqualTo("There is a problem Enter a name Nothing was saved");
        assertThat(all(summary, "a").map(link -> link.getAttribute("href"))).containsExactly("#" + name.fieldId());
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Error: Your organisation");

        summary.clear();

        assertThat(summary.isVisible()).isFalse();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Your organisation");
    }

    @Test
    void the_error_summary_shows_what_is_wrong_now_and_not_what_was() {
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary);
        UI.getCurrent().getPage().setTitle("Your organisation");
        summary.show(List.of(ErrorSummary.Problem.with("One")));
        summary.show(List.of(ErrorSummary.Problem.with("Two")));

        assertThat(text(summary)).contains("Two").doesNotContain("One");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Error: Your organisation");

        summary.show(List.of());
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void a_double_click_acts_once_and_the_next_press_acts_again() {
        List<String> done = new ArrayList<>();
        ActionButton button = new ActionButton("Seal my bid", ActionButton.Kind.MAIN, () -> done.add("sealed"));
        UI.getCurrent().add(button);

        Hands.press(button, 1);
        Hands.press(button, 2);
        assertThat(done).hasSize(1);

        LocatorJ._click(button);
        assertThat(done).hasSize(2);
    }

    @Test
    void a_button_for_a_plain_form_sends_it_and_others_do_not() {
        assertThat(ActionButton.submit("Sign in").getElement().getAttribute("type"))
                .isEqualTo("submit");
        assertThat(new ActionButton("Save", ActionButton.Kind.PLAIN, () -> {})
                        .getElement()
                        .getAttribute("type"))
                .isEqualTo("button");
    }

    @Test
    void a_plain_form_carries_the_token_of_its_request() {
        CsrfToken token = new DefaultCsrfToken("X-TOKEN", "_token", "secret");
        open(Locale.UK, request -> request.setAttribute(CsrfToken.class.getName(), token));

        PlainForm form = new PlainForm("sign-in");

        Element field = all(form, "input").findFirst().orElseThrow();
        assertThat(List.of(field.getAttribute("type"), field.getAttribute("name"), field.getAttribute("value")))
                .containsExactly("hidden", "_token", "secret");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
    }

    @Test
    void a_link_to_change_an_answer_names_the_question() {
        CheckAnswers answers = new CheckAnswers(List.of(
                new CheckAnswers.Answer("Address", "1 Example Street", Optional.of("profile/address")),
                new CheckAnswers.Answer("Anything else", " ", Optional.empty())));

        assertThat(text(answers)).isEqualTo("Address 1 Example Street Change  Address Anything else Not answered");
        assertThat(all(answers, "a").map(link -> link.getAttribute("href"))).containsExactly("profile/address");
    }

    @Test
    void a_confirmation_is_the_heading_of_its_page_and_can_be_printed() {
        Confirmation said = new Confirmation("Your bid is sealed", "Receipt EH-1.", List.of("It is opened in May."));

        assertThat(text(said))
                .isEqualTo("Your bid is sealed Receipt EH-1. What happens next It is opened in May. Print this page");
        assertThat(all(said, "h1").map(Element::getText)).containsExactly("Your bid is sealed");
        assertThat(text(new Confirmation("Done", "All is kept.", List.of()))).doesNotContain("next");
    }

    @Test
    void two_versions_stand_side_by_side_with_the_ways_out() {
        List<String> kept = new ArrayList<>();
        TwoVersions versions = new TwoVersions(
                "Aled Rees",
                "24 November 2026, 14:02 GMT",
                List.of(new TwoVersions.Difference("Name", "Ltd", "CIC")),
                new ActionButton("Keep mine", ActionButton.Kind.MAIN, () -> kept.add("mine")),
                new ActionButton("Keep the other", ActionButton.Kind.PLAIN, () -> kept.add("theirs")));
        UI.getCurrent().add(versions);

        assertThat(all(versions, "th").map(Element::getText)).contains("What", "Your version", "Saved by Aled Rees");
        assertThat(text(versions)).contains("Aled Rees saved a different version (24 November 2026, 14:02 GMT)");
        LocatorJ._click(LocatorJ._get(ActionButton.class, spec -> spec.withText("Keep the other")));
        assertThat(kept).containsExactly("theirs");
    }

    @Test
    void a_chart_hides_its_drawing_from_ears_and_gives_them_the_exact_figures() {
        Chart chart = new Chart(new ChartData(
                "Hours given",
                "hours",
                List.of("Spring", "Summer"),
                List.of(
                        new ChartData.Series("Promised", List.of(new BigDecimal("250"), new BigDecimal("0.1"))),
                        new ChartData.Series("Given", List.of(new BigDecimal("1130.25"), BigDecimal.ZERO))),
                ChartData.Kind.LINE));

        Element drawing = all(chart, "evenhand-chart").findFirst().orElseThrow();
        assertThat(drawing.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(text(chart))
                .contains("A line chart: Promised and Given. The table that follows has the same figures.")
                .contains("Promised (hours)", "1,130.25", "0.1");
    }

    @Test
    void a_slope_is_drawn_in_rows_of_one_height_and_told_with_its_table_to_those_who_do_not_see_it() {
        SlopeChart chart = new SlopeChart(
                Messages.here(),
                new SlopeData(
                        "Who comes first",
                        "Before",
                        "After",
                        List.of(
                                new SlopeData.Line("Hearthside", 2, 1),
                                new SlopeData.Line("Brackenhall", 1, 2),
                                new SlopeData.Line("Ridgeway", 4, 4),
                                new SlopeData.Line("Elm Tree", 4, 4))));

        assertThat(all(chart, "line").map(line -> line.getAttribute("y1") + " to " + line.getAttribute("y2")))
                .as("middles of four rows")
                .containsExactly("37.5% to 12.5%", "12.5% to 37.5%", "87.5% to 87.5%", "87.5% to 87.5%");
        assertThat(all(chart, "g").map(line -> String.join(" ", line.getClassList())))
                .containsExactly("slope-first", "slope-was-first", "slope-other", "slope-other");
        assertThat(all(chart, "tr").map(row -> words(row).toList()))
                .containsExactly(
                        List.of("Item", "Before", "After"),
                        List.of("Hearthside", "2", "1"),
                        List.of("Brackenhall", "1", "2"),
                        List.of("Ridgeway", "4", "4"),
                        List.of("Elm Tree", "4", "4"));
        assertThat(all(chart, "div")
                        .filter(part -> "img".equals(part.getAttribute("role")))
                        .map(part -> part.getAttribute("aria-label")))
                .containsExactly("A chart of places, first at the top: Hearthside, Brackenhall, Ridgeway and Elm Tree."
                        + " The table that follows has the same figures.");
        assertThatThrownBy(() -> new SlopeData.Line("Nobody", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_chart_is_refused_a_series_with_a_gap() {
        var short1 = new ChartData.Series("Given", List.of(BigDecimal.ONE));

        assertThatThrownBy(() -> new ChartData(
                        "Hours", "hours", List.of("Spring", "Summer"), List.of(short1), ChartData.Kind.BAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bars_are_drawn_in_parts_of_their_scale_and_told_to_those_who_do_not_see_them() {
        BarChart chart = new BarChart(bars("7.5"), new ScoreTable("The same", List.of()));

        assertThat(all(chart, "figcaption").map(Element::getText)).containsExactly("Who comes first");
        assertThat(all(chart, "div")
                        .filter(part -> "img".equals(part.getAttribute("role")))
                        .map(part -> part.getAttribute("aria-label")))
                .containsExactly("One bar a bid.");
        assertThat(text(chart)).contains("Quality", "Price", "1. Hearthside", "7.50", "10 points");
        assertThat(drawn(chart)).containsExactly("0% to 50%", "50% to 25%");
        assertThat(all(chart, "line").filter(line -> line.getClassList().contains("mark-dashed")))
                .as("in the key and on the bar")
                .hasSize(2);
        assertThat(all(chart, "table")).hasSize(1);

        chart.show(bars("10"));
        assertThat(drawn(chart)).containsExactly("0% to 50%", "50% to 50%");
    }

    @Test
    void a_scale_without_length_is_refused() {
        assertThatThrownBy(() -> new BarData.Scale(BigDecimal.TEN, BigDecimal.TEN, "10", "10"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BarData bars(String all) {
        BigDecimal half = new BigDecimal("5");
        return new BarData(
                "Who comes first",
                "One bar a bid.",
                List.of(new BarData.Key(BarData.Look.FIRST, "Quality"), new BarData.Key(BarData.Look.SECOND, "Price")),
                List.of(new BarData.Row(
                        "1. Hearthside",
                        "7.50",
                        List.of(
                                new BarData.Part(BarData.Look.FIRST, BigDecimal.ZERO, half),
                                new BarData.Part(BarData.Look.SECOND, half, new BigDecimal(all))))),
                new BarData.Scale(BigDecimal.ZERO, BigDecimal.TEN, "0", "10 points"),
                List.of(new BarData.Mark(BarData.Mark.Line.DASHED, half, "half")));
    }

    /** Where the parts of the bars begin and how long they are. */
    private static List<String> drawn(BarChart chart) {
        return all(chart, "rect")
                .filter(part -> part.getParent().getParent().getClassList().contains("bar-line"))
                .map(part -> part.getAttribute("x") + " to " + part.getAttribute("width"))
                .toList();
    }

    @Test
    void a_curve_is_drawn_in_as_few_stretches_as_show_where_it_bends() {
        CurveChart chart = new CurveChart(new ScoreTable("The same", List.of()));
        chart.show(curve("0", "5", "10", "10", "10"));

        assertThat(all(chart, "line")
                        .filter(line -> line.getClassList().contains("curve-stretch"))
                        .map(line -> List.of(
                                line.getAttribute("x1"),
                                line.getAttribute("y1"),
                                line.getAttribute("x2"),
                                line.getAttribute("y2"))))
                .containsExactly(List.of("0%", "100%", "50%", "0%"), List.of("50%", "0%", "100%", "0%"));
        assertThat(all(chart, "circle").filter(dot -> "25%".equals(dot.getAttribute("cx"))))
                .as("the place that stands out")
                .hasSize(1);
        assertThat(text(chart)).contains("Points by hours", "Points, up to 10", "Hours", "Target", "A small one");

        Element drawn = all(chart, "svg").findFirst().orElseThrow();
        chart.show(curve("0", "5", "10", "10", "10"));
        assertThat(all(chart, "svg").findFirst())
                .as("the same is not drawn again")
                .contains(drawn);
        chart.show(curve("0", "1", "10", "10", "10"));
        assertThat(all(chart, "line").filter(line -> line.getClassList().contains("curve-stretch")))
                .hasSize(3);
    }

    private static CurveData curve(String... points) {
        List<CurveData.At> line = new ArrayList<>();
        for (String up : points) {
            line.add(new CurveData.At(BigDecimal.valueOf(line.size()), new BigDecimal(up)));
        }
        return new CurveData(
                "Points by hours",
                "A curve.",
                new CurveData.Axis("Points, up to 10", new BarData.Scale(BigDecimal.ZERO, BigDecimal.TEN, "", "")),
                new CurveData.Axis("Hours", new BarData.Scale(BigDecimal.ZERO, BigDecimal.valueOf(4), "0", "4")),
                line,
                List.of(new CurveData.Dot("1", "A small one", new CurveData.At(BigDecimal.ONE, new BigDecimal("5")))),
                List.of(new BarData.Mark(BarData.Mark.Line.DASHED, BigDecimal.TWO, "Target")));
    }

    @Test
    void the_chart_library_lies_where_the_drawing_looks_for_it() throws Exception {
        String script = new String(
                getClass()
                        .getResourceAsStream("/META-INF/resources/components/evenhand-chart.js")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        String library = script.lines()
                .filter(line -> line.startsWith("import '../"))
                .findFirst()
                .orElseThrow()
                .replaceAll("import '\\.\\./|';", "");

        assertThat(getClass().getResource("/META-INF/resources/" + library))
                .as(library)
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"INFO, note, Note:", "WARNING, note, Warning:", "SUCCESS, note, Done:"})
    void a_note_says_its_kind_in_a_word(Note.Kind kind, String role, String word) {
        Note note = new Note(kind, "The tender is in two lots.");

        assertThat(text(note)).startsWith(word).endsWith("The tender is in two lots.");
        assertThat(note.getElement().getAttribute("role")).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"en, Every piece in each of its states", "cy, Pob darn ym mhob un o’i gyflyrau"})
    void the_style_page_shows_every_piece_in_both_languages(String language, String heading) {
        open(Locale.of(language), request -> {});
        UI.getCurrent().navigate(StylePage.PATH);

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo(heading);
        for (Class<? extends com.vaadin.flow.component.Component> piece : List.of(
                TaskList.class,
                StatusTag.class,
                TextFormField.class,
                ChoiceFormField.class,
                SelectFormField.class,
                CheckboxFormField.class,
                DateFormField.class,
                PlainForm.class,
                CheckAnswers.class,
                Note.class,
                Deadline.class,
                TwoVersions.class,
                Chart.class,
                BarChart.class)) {
            assertThat(LocatorJ._find(piece)).as(piece.getSimpleName()).isNotEmpty();
        }
        assertThat(text(LocatorJ._get(Shell.class))).doesNotContain("style.");
    }

    @Test
    void nobody_but_developers_finds_the_style_pages() {
        StylePage page = new StylePage(java.time.Clock.systemUTC(), false);

        assertThatThrownBy(() -> page.beforeEnter(null)).isInstanceOf(com.vaadin.flow.router.NotFoundException.class);
        assertThatThrownBy(() -> new StyleConfirmation(false).beforeEnter(null))
                .isInstanceOf(com.vaadin.flow.router.NotFoundException.class);
    }

    private static TaskList tasks(TaskList.Task... tasks) {
        return new TaskList(List.of(new TaskList.Group("Prepare", List.of(tasks))));
    }

    private static TaskList.Task task(String title, Optional<String> hint, TaskList.State state) {
        return new TaskList.Task(title, hint, state);
    }
}
