package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.DateEntry;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TaskList;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TroublePage;
import org.evenhand.design.TwoVersions;
import org.evenhand.design.Words;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.Chapter;
import org.evenhand.tenders.DraftTender;
import org.evenhand.tenders.DraftingTenders;
import org.evenhand.tenders.TenderField;
import org.evenhand.tenders.TenderFields;
import org.evenhand.tenders.TenderPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The pages of a draft, as a commissioner works in them and as another buyer reads them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:framework-pages-${random.uuid};DB_CLOSE_DELAY=-1",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
class DraftPagesTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final TenderId DEMO = new TenderId("shared-lives-2027-example");

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingTenders drafting;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    DraftTasks tasks;

    private TenderId id = new TenderId("");

    @BeforeEach
    void aTender() {
        SignedInAs.demo(context, "commissioner");
        FrameworkId criteria =
                frameworks.start(NORTHSHIRE, "Meals at home", List.of()).orElseThrow();
        id = drafting.start(NORTHSHIRE, "Meals at home", criteria).orElseThrow();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    private void open(String who, String path, Locale language) {
        MockVaadin.tearDown();
        SignedInAs.demo(context, who);
        MockVaadin.setMockRequestFactory(session -> SignedInAs.request(session, language));
        Routes routes = new Routes(
                Set.of(
                        DraftsView.class,
                        NewDraftView.class,
                        DraftView.class,
                        BasicsView.class,
                        DraftCriteriaView.class,
                        BuyersView.class,
                        LotsView.class,
                        TimelineView.class,
                        SocialValueView.class,
                        BarriersView.class,
                        ConflictsView.class,
                        PanelView.class,
                        SignOffView.class,
                        ReadyView.class),
                Set.of(NotFoundPage.class, TroublePage.class),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path);
    }

    private void open(Chapter chapter) {
        open("commissioner", DraftNavigation.chapter(id, chapter), Locale.UK);
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
        return element.isVisible() ? element.getChildren().flatMap(DraftPagesTest::words) : Stream.empty();
    }

    private static String heading() {
        return LocatorJ._get(H1.class).getText();
    }

    private static TextEntry entry(String label) {
        return LocatorJ._find(TextEntry.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry “" + label + "”"));
    }

    private static DateEntry day(String label) {
        return LocatorJ._find(DateEntry.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceEntry<String> choice(String label) {
        return LocatorJ._find(ChoiceEntry.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String name) {
        Hands.press(LocatorJ._find(ActButton.class).stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + name + "”")));
    }

    private String now(TenderField field) {
        return drafting.find(id).orElseThrow().says(field);
    }

    @Test
    void a_tender_is_started_with_a_framework_of_the_organisation() {
        open("commissioner", DraftNavigation.NEW_DRAFT, Locale.UK);
        press("Start the tender");
        assertThat(text()).contains("Choose a framework.");

        Hands.choose(LocatorJ._get(SelectEntry.class), "shared-lives-example");
        press("Start the tender");
        assertThat(text()).contains("A tender needs a title");
        Hands.write(entry("What the tender is called"), "Homeshare");
        press("Start the tender");

        assertThat(heading()).isEqualTo("Homeshare");
        assertThat(text()).contains("Northshire Council leads this tender", "What is bought", "Cannot start");
    }

    @Test
    void an_answer_is_saved_as_it_is_left_and_what_is_missing_is_counted_anew() {
        open(Chapter.BASICS);
        assertThat(text()).contains("7 things are missing", "Not answered: Who it is for");

        Hands.write(entry("Who it is for"), "About 80 people.");
        Hands.choose(choice("The law under which it is bought"), "below-threshold");
        Hands.write(day("The day the procurement begins"), LocalDate.of(2027, 1, 11));

        assertThat(textOf(entry("Who it is for"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(now(TenderFields.COMMENCED)).isEqualTo("2027-01-11");
        assertThat(text()).contains("4 things are missing").doesNotContain("Not answered: Who it is for");
    }

    @Test
    void a_day_that_is_none_is_refused_and_a_time_that_is_none_is_kept_and_said_at_its_field() {
        open(Chapter.TIMELINE);

        Hands.write(day("Last day for bids"), "31", "2", "2027");
        assertThat(textOf(day("Last day for bids"))).contains("Enter a day, a month and a year");
        assertThat(now(TenderFields.DEADLINE)).isEmpty();
        Hands.write(entry("Time of the deadline"), "midday or so");
        assertThat(textOf(entry("Time of the deadline"))).contains("write a time such as 12:00");
        assertThat(now(TenderFields.DEADLINE_TIME)).isEqualTo("midday or so");
    }

    @Test
    void the_timeline_counts_working_days_and_the_standstill() {
        say(TenderFields.REGIME, "procurement-act-2023");
        say(TenderFields.COMMENCED, "2027-01-11");
        open(Chapter.TIMELINE);

        Hands.write(day("The notice is published"), LocalDate.of(2027, 1, 11));
        Hands.write(day("Last day for bids"), LocalDate.of(2027, 1, 29));
        Hands.write(entry("Time of the deadline"), "noon");
        Hands.write(day("The award notice is published"), LocalDate.of(2027, 4, 6));

        assertThat(text())
                .contains("Last day for bids Day 29 January 2027 Working days since the row above 14")
                .contains("bidders get 14 working days")
                .contains("Bids close on 29 January 2027, 12:00 GMT")
                .contains("The standstill ends (counted) Day 15 April 2027");
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side() {
        open(Chapter.BASICS);
        say(TenderFields.WHERE, "Northshire");

        Hands.write(entry("Where"), "The county");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("The county", "Northshire", "Ceri Vaughan");
        press("Keep mine");
        assertThat(now(TenderFields.WHERE)).isEqualTo("The county");
    }

    @Test
    void a_buyer_is_added_with_its_share_and_taken_out_and_put_back() {
        open(Chapter.BUYERS);
        press("Add a buyer");
        Hands.choose(LocatorJ._get(SelectEntry.class), "wendmoor-icb");
        List<TextEntry> shares = LocatorJ._find(TextEntry.class);
        Hands.write(shares.get(0), "60%");
        assertThat(text()).contains("add up to 60, not to 100");
        Hands.write(shares.get(1), "forty");
        assertThat(textOf(shares.get(1))).contains("write a number above 0");
        Hands.write(shares.get(1), "40");
        assertThat(text()).contains("Nothing is missing");

        press("Take out");
        press("Take it out");
        assertThat(drafting.find(id).orElseThrow().buyers()).hasSize(1);
        press("Put it back");
        assertThat(drafting.find(id).orElseThrow().buyers()).hasSize(2);
        assertThat(text()).contains("Wendmoor");
    }

    @Test
    void the_same_targets_are_told_for_each_lot() {
        open("commissioner", DraftNavigation.chapter(DEMO, Chapter.LOTS), Locale.UK);

        // 200 for each £100,000: 800 over £400,000, and 500 over £250,000.
        assertThat(text())
                .contains("What the targets come to in each lot")
                .contains(
                        "Paid hours for people with a learning disability North of the county 800 South of the county 500");
    }

    @Test
    void social_value_is_on_by_default_and_said_to_be_off_where_nothing_of_it_is_scored() {
        open(Chapter.SOCIAL_VALUE);
        assertThat(text()).contains("Social value is not scored", "Not answered: Where social value is not scored");

        open("commissioner", DraftNavigation.chapter(DEMO, Chapter.SOCIAL_VALUE), Locale.UK);
        assertThat(text()).contains("Social value is scored", "Nothing is missing");
    }

    @Test
    void a_barrier_is_answered_with_day_and_name() {
        open(Chapter.BARRIERS);
        Hands.choose(choice("Insurance is needed before the award: does it arise here?"), "stays");
        assertThat(text()).contains("12 things are missing", "say what was done, or why it stays");

        open(Chapter.BARRIERS);
        assertThat(text()).containsPattern("Answered last by Ceri Vaughan, \\d");
    }

    @Test
    void the_other_buyer_reads_everything_and_gets_no_fields() {
        for (Chapter chapter : Chapter.values()) {
            open("joint.commissioner", DraftNavigation.chapter(DEMO, chapter), Locale.UK);
            assertThat(LocatorJ._find(TextEntry.class)).as(chapter.word()).isEmpty();
            assertThat(LocatorJ._find(ChoiceEntry.class)).as(chapter.word()).isEmpty();
            assertThat(LocatorJ._find(LocatorJ._get(Main.class), ActButton.class))
                    .as(chapter.word())
                    .isEmpty();
        }
        assertThat(text()).contains("Wendmoor", "Not signed off.", "missing in other chapters");
    }

    @Test
    void a_complete_tender_is_signed_off_and_what_was_changed_since_is_listed() {
        complete();
        open(Chapter.SIGN_OFF);
        press("Sign off for Northshire Council");
        assertThat(text()).contains("Signed off by Ceri Vaughan", "Nothing is missing");

        say(TenderFields.WHERE, "Elsewhere");
        open(Chapter.SIGN_OFF);
        assertThat(text()).contains("Since then something was changed", "Where: changed by Ceri Vaughan");
        say(TenderFields.WHERE, "Northshire");
        press("Sign off for Northshire Council");
        assertThat(text()).contains("Somebody changed something since you opened this page");
        open(Chapter.SIGN_OFF);
        press("Take the sign-off of Northshire Council back");
        assertThat(text()).contains("Not signed off.");
    }

    @Test
    void what_is_missing_before_publishing_is_a_list_of_links() {
        open("commissioner", DraftNavigation.ready(id), Locale.UK);

        assertThat(heading()).endsWith("things are missing before it can be published");
        assertThat(LocatorJ._find(com.vaadin.flow.component.html.Anchor.class))
                .anyMatch(link -> link.getHref()
                        .equals(DraftNavigation.chapter(id, Chapter.BASICS) + "#field-tender-how-to-bid"));
        complete();
        open("commissioner", DraftNavigation.ready(id), Locale.UK);
        assertThat(heading()).isEqualTo("One thing is missing before it can be published");
        assertThat(text()).contains("Northshire Council has not signed off");
    }

    @ParameterizedTest
    @EnumSource
    void every_page_speaks_both_languages_and_has_words_for_every_key(Chapter chapter) {
        for (Locale language : List.of(Locale.UK, Locale.of("cy", "GB"))) {
            open("commissioner", DraftNavigation.chapter(DEMO, chapter), language);
            assertThat(text()).doesNotContainPattern("\\b(draft|drafts|regime)\\.[a-z]");
        }
        assertThat(text()).contains("Yn ôl i’r tendr cyfan");
    }

    @Test
    void the_list_and_the_task_list_speak_welsh() {
        open("auditor", DraftNavigation.DRAFTS, Locale.of("cy", "GB"));
        assertThat(heading()).isEqualTo("Tendrau sy’n cael eu paratoi");
        assertThat(text()).contains("Shared Lives from 2027").doesNotContain("Dechrau tendr");
        open("commissioner", DraftNavigation.draft(DEMO), Locale.of("cy", "GB"));
        assertThat(text()).contains("Beth sy’n cael ei brynu", "Ystyried a chofnodi");
    }

    @Test
    void to_everybody_else_it_is_not_there() {
        open("provider", DraftNavigation.draft(id), Locale.UK);
        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
        open("joint.commissioner", DraftNavigation.chapter(id, Chapter.CONFLICTS), Locale.UK);
        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void at_home_writers_are_told_what_to_prepare_and_readers_what_to_read() {
        open(Chapter.BASICS);
        assertThat(tasks.tasks(Words.here()).getFirst().tasks())
                .anyMatch(task -> task.state() instanceof TaskList.State.ToDo);
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(tasks.tasks(Words.here()).getFirst().tasks())
                .isNotEmpty()
                .allMatch(task -> task.state() instanceof TaskList.State.Open);
        SignedInAs.demo(context, "provider");
        assertThat(tasks.tasks(Words.here())).isEmpty();
        SignedInAs.nobody();
        assertThat(tasks.tasks(Words.here())).isEmpty();
    }

    private void say(TenderField field, String answer) {
        drafting.answer(id, TenderPart.Id.TENDER, field.place(), now(field), answer);
    }

    /** Everything but the signature; social value is left out with a reason. */
    private void complete() {
        DraftTender tender = drafting.find(id).orElseThrow();
        org.evenhand.tenders.CompleteDraft.whole(
                        LocalDate.now(context.getBean(java.time.Clock.class)).plusDays(10))
                .forEach((place, answer) -> drafting.answer(
                        id, TenderPart.Id.TENDER, place, tender.whole().answer(place), answer));
        say(TenderFields.WHY_NO_SOCIAL_VALUE, "It is bought for one month only.");
        Framework framework = frameworks.find(tender.framework()).orElseThrow();
        org.evenhand.tenders.CompleteDraft.size()
                .forEach((place, answer) ->
                        frameworks.answer(framework.id(), PartId.FRAMEWORK, place, framework.answer(place), answer));
        PartId price = framework.criteria().getFirst().id();
        frameworks.answer(
                framework.id(), price, "weight", framework.criteria().getFirst().answer("weight"), "100");
        frameworks.answer(framework.id(), price, "question", "", "What do you ask for?");
    }
}
