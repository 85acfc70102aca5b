package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TickEntry;
import org.evenhand.design.TroublePage;
import org.evenhand.design.TwoVersions;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The list of frameworks, a new one, one as a whole, and the builder of a criterion, as a commissioner works on them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:framework-pages-${random.uuid};DB_CLOSE_DELAY=-1",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
class FrameworkPagesTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingFrameworks drafting;

    private FrameworkId id = new FrameworkId("");
    private PartId hours = PartId.FRAMEWORK;

    @BeforeEach
    void aFramework() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, "Meals at home", List.of()).orElseThrow();
        drafting.answer(id, PartId.FRAMEWORK, Framework.VALUE, "", "650000");
        hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        answer("title", "Paid hours");
        answer("weight", "20");
        answer("scoring/measure", "paid-hours");
        answer("scoring/target/amount", "1300");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    private void answer(String place, String answer) {
        drafting.answer(id, hours, place, now(place), answer);
    }

    private String now(String place) {
        return drafting.find(id).orElseThrow().criterion(hours).orElseThrow().answer(place);
    }

    private void open(String who, String path, Locale language) {
        MockVaadin.tearDown();
        SignedInAs.demo(context, who);
        MockVaadin.setMockRequestFactory(session -> request(session, language));
        Routes routes = new Routes(
                Set.of(FrameworksView.class, NewFrameworkView.class, FrameworkView.class, CriterionView.class),
                Set.of(NotFoundPage.class, TroublePage.class),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path);
    }

    private static FakeRequest request(jakarta.servlet.http.HttpSession session, Locale language) {
        return SignedInAs.request(session, language);
    }

    private void open(String path) {
        open("commissioner", path, Locale.UK);
    }

    private void openBuilder() {
        open(CriteriaNavigation.criterion(id, hours));
    }

    private static String heading() {
        return LocatorJ._get(H1.class).getText();
    }

    private static String text() {
        return textOf(LocatorJ._get(Main.class));
    }

    private static String textOf(Component piece) {
        return String.join(" ", words(piece.getElement()).toList());
    }

    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(FrameworkPagesTest::words) : Stream.empty();
    }

    private static TextEntry entry(String label) {
        return LocatorJ._find(TextEntry.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry “" + label + "”"));
    }

    private static void press(String name) {
        Hands.press(LocatorJ._find(ActButton.class).stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + name + "”")));
    }

    private static SelectEntry<?> select(String label) {
        return LocatorJ._find(SelectEntry.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_list_leads_to_each_framework_and_to_a_new_one() {
        open("frameworks");

        assertThat(heading()).isEqualTo("Frameworks");
        assertThat(text())
                .contains("Meals at home", "Shared Lives from 2027", "Start a framework", "Northshire Council");
    }

    @Test
    void a_framework_needs_a_title_and_can_begin_with_measures_of_a_pack() {
        open("frameworks/new");
        press("Start this framework");
        assertThat(text()).contains("Write a title of 1 to 200 characters");

        Hands.write(entry("What is it for?"), "Carers at night");
        Hands.choose(select("Rule pack"), "shared-lives-outcomes");
        List<TickEntry> ticks = LocatorJ._find(TickEntry.class);
        assertThat(ticks).isNotEmpty();
        Hands.tick(ticks.getFirst(), true);
        press("Start this framework");

        assertThat(heading()).isEqualTo("Carers at night");
        assertThat(drafting.mine().stream()
                        .filter(one -> one.title().equals("Carers at night"))
                        .findFirst()
                        .orElseThrow()
                        .criteria())
                .hasSize(2)
                .anySatisfy(
                        one -> assertThat(one.name()).isEqualTo(ticks.getFirst().label()));
    }

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

    @Test
    void an_answer_is_saved_as_it_is_left_and_what_it_means_stands_beside_it() {
        openBuilder();
        assertThat(text()).contains("10.00 points, 50% of the weight", "15.00 points", "20.00 points");

        Hands.write(entry("Target"), "2,600");

        assertThat(textOf(entry("Target"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(now("scoring/target/amount")).isEqualTo("2600");
        assertThat(text()).contains("2,600");
        Hands.write(entry("Offered as additional: paid hours"), "2600");
        assertThat(text()).contains("20.00 points, 100% of the weight");
    }

    @Test
    void a_mistake_is_said_at_its_field_and_what_was_typed_is_kept() {
        openBuilder();

        Hands.write(entry("Weight"), "1,5");

        assertThat(textOf(entry("Weight"))).contains("Write a point, not a comma");
        assertThat(now("weight")).isEqualTo("1,5");
        assertThat(text()).contains("It cannot score yet");
        Hands.write(entry("Weight"), "15");
        assertThat(textOf(entry("Weight"))).doesNotContain("Write a point");
        assertThat(text()).contains("7.50 points");
    }

    @Test
    void fields_come_and_go_with_what_is_chosen_and_nothing_is_lost() {
        openBuilder();

        Hands.choose(select("Against what"), "banded");
        assertThat(entry("Step 1: from").value()).isEmpty();
        assertThat(LocatorJ._find(TextEntry.class)).noneMatch(one -> one.label().equals("Target"));

        Hands.choose(select("Against what"), "target");
        assertThat(entry("Target").value()).isEqualTo("1300");
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side() {
        openBuilder();
        answer("title", "Hours that are paid");

        Hands.write(entry("Title"), "Paid work");

        assertThat(textOf(LocatorJ._get(TwoVersions.class)))
                .contains("Paid work", "Hours that are paid", "Ceri Vaughan");
        press("Keep mine");
        assertThat(now("title")).isEqualTo("Paid work");
    }

    @Test
    void who_writes_in_a_removed_criterion_is_told_and_can_put_it_back() {
        openBuilder();
        drafting.remove(id, hours);

        Hands.write(entry("Title"), "Paid work");
        assertThat(text()).contains("Ceri Vaughan removed this criterion");

        press("Put it back");
        assertThat(now("title")).isEqualTo("Paid work");
    }

    @Test
    void a_dummy_bid_that_is_no_figure_is_said_there() {
        openBuilder();

        Hands.write(entry("Offered as additional: paid hours"), "lots");

        assertThat(textOf(entry("Offered as additional: paid hours"))).contains("Write a number in digits");
        assertThat(text()).doesNotContain("points, 50%");
    }

    @Test
    void scripts_and_what_is_far_too_long_are_only_text() {
        openBuilder();
        String script = "<script>alert('x')</script>";

        Hands.write(entry("Title"), script);
        assertThat(now("title")).isEqualTo(script);
        Hands.write(entry("Question to bidders"), "x".repeat(100_000));

        assertThat(textOf(entry("Question to bidders"))).contains("write at most 20,000 characters");
        assertThat(entry("Question to bidders").value()).hasSize(100_000);
        assertThat(now("question")).isEmpty();
        open(CriteriaNavigation.framework(id));
        assertThat(text()).contains(script);
    }

    @Test
    void a_rule_is_told_apart_from_an_attack_by_line_and_column() {
        PartId rule = drafting.addOwn(id, CriterionKind.RULE, Optional.empty());
        drafting.answer(id, rule, "title", "", "Ours");
        drafting.answer(id, rule, "weight", "", "10");
        drafting.answer(id, rule, "section", "", "quality");
        open(CriteriaNavigation.criterion(id, rule));
        String text = entry("The rule").value();
        assertThat(text()).contains("5.00 points");

        Hands.write(entry("The rule"), text.replace("give(", "System.exit(0);\n    give("));

        assertThat(textOf(entry("The rule"))).contains("Line 6, column");
        assertThat(text()).contains("It cannot score yet");
    }

    @Test
    void who_may_not_see_it_finds_nothing_there() {
        open("joint.commissioner", CriteriaNavigation.framework(id), Locale.UK);
        assertThat(LocatorJ._find(TextEntry.class)).isEmpty();
        assertThat(text()).doesNotContain("Meals at home");
        open(CriteriaNavigation.criterion(id, new PartId("made-up")));
        assertThat(LocatorJ._find(TextEntry.class)).isEmpty();
    }

    @Test
    void every_page_speaks_welsh() {
        for (String path : List.of(
                "frameworks",
                "frameworks/new",
                CriteriaNavigation.framework(id),
                CriteriaNavigation.criterion(id, hours))) {
            open("commissioner", path, Locale.of("cy", "GB"));
            assertThat(text()).doesNotContain("Weight", "Start a framework", "still missing", "field.", "choice.");
        }
    }

    @Test
    void every_kind_opens_in_the_builder_with_words_for_every_field() {
        for (CriterionKind kind : CriterionKind.values()) {
            PartId part = drafting.addOwn(id, kind, Optional.empty());
            open(CriteriaNavigation.criterion(id, part));
            assertThat(heading()).startsWith("Criterion: C");
            assertThat(text()).doesNotContainPattern("\\b(field|choice|kind|problem)\\.[a-z]");
        }
        DraftPart last = drafting.find(id).orElseThrow().criteria().getLast();
        assertThat(last.kind()).isEqualTo(CriterionKind.MONETISED);
    }
}
