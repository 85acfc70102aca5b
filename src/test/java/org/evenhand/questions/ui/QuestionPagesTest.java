package org.evenhand.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.ViewsOf;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TroublePage;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.DraftPart;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Asking on a plain page, answering as a commissioner, and what a passer-by reads of it. */
@DemoOnH2
class QuestionPagesTest extends PageReading {

    private static final Locale WELSH = Locale.of("cy");
    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");
    private static final String HOSTILE = "<script>alert(1)</script> \"]]>{0} 'half";

    @Autowired
    ApplicationContext context;

    private TenderId id = new TenderId("");

    @BeforeEach
    void published() {
        id = WholeDraft.published(context, "Company at home");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, id);
    }

    private PlainReader read(String who, String path, Locale language) {
        return PlainReader.opens(context, who, path, language);
    }

    private PlainReader asks(String words, String manner) {
        PlainReader page = read("provider", QuestionsNavigation.ask(id), Locale.UK);
        page.page()
                .select("input[name=manner]")
                .forEach(radio -> radio.attr("checked", radio.val().equals(manner)));
        page.page().select("input[name=manner]").forEach(radio -> {
            if (!radio.val().equals(manner)) {
                radio.removeAttr("checked");
            }
        });
        page.press("Ask this question", Map.of("words", words));
        return page;
    }

    private void view(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.questions.ui"),
                        Set.of(NotFoundPage.class, TroublePage.class),
                        true));
    }

    private PlainReader everybody() {
        return read("", "notice/" + id + "/questions", Locale.UK);
    }

    @Test
    void a_provider_asks_is_told_the_number_and_finds_the_question_again() {
        PlainReader page = asks("May two groups bid together?", "open");

        assertThat(page.text())
                .contains("Your question has the number 1.", "What you asked", "May two groups bid together?");
        assertThat(everybody().text()).contains("Question 1", "Waits for its answer", "May two groups bid together?");
        assertThat(read("", "notice/" + id, Locale.UK).text())
                .contains("Questions and answers", "May two groups bid together?");
    }

    @Test
    void a_sealed_question_shows_on_no_page_of_others() {
        asks("We have no office. Must we open one?", "sealed");

        assertThat(everybody().text()).doesNotContain("Question 1", "no office");
        assertThat(read("", "notice/" + id, Locale.UK).text()).doesNotContain("no office");
        assertThat(read("", "notice/" + id + "/questions.atom", Locale.UK)
                        .page()
                        .outerHtml())
                .doesNotContain("no office");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_written_stays() {
        PlainReader page = asks(" ", "sealed");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Write your question.");
        assertThat(page.page().selectFirst("input[value=sealed]").hasAttr("checked"))
                .isTrue();

        String long2001 = "long ".repeat(401);
        page = asks(long2001, "open");
        assertThat(page.text()).contains("2,000 letters at most, or ask two questions");
        assertThat(page.page().selectFirst("textarea[name=words]").wholeText()).startsWith("long long");
        assertThat(page.page().selectFirst("textarea[name=words]").attr("aria-describedby"))
                .contains("words-error");
    }

    @Test
    void a_question_is_taken_back_with_a_reason() {
        PlainReader page = asks("May two groups bid together?", "open");

        page.press("Take question 1 back", Map.of("reason-1", "The notice says it"));

        assertThat(page.text()).contains("Question 1 is taken back.", "Taken back");
        assertThat(everybody().text()).contains("Taken back", "The notice says it");
    }

    @Test
    void a_commissioner_answers_checks_and_publishes_and_everybody_reads_it() {
        asks("We have no office. Must we open one?", "sealed");
        view("commissioner", QuestionsNavigation.ofTender(id), Locale.UK);
        assertThat(heading()).isEqualTo("One question waits: Company at home");
        assertThat(text()).contains("1. We have no office", "Sealed. Waits for its answer");

        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        write("The question as it is published", "Must a provider without an office open one?");
        write("The answer", "No.");
        press("Check the answer before it is published");
        assertThat(heading()).isEqualTo("Check the answer to question 1 before it is published");
        assertThat(text())
                .contains("Must a provider without an office open one?", "No.", "You changed the words")
                .doesNotContain("We have no office");
        press("Answer to all");

        assertThat(heading()).isEqualTo("Question 1 is answered");
        assertThat(everybody().heading()).isEqualTo("One question is answered: Company at home");
        assertThat(everybody().text())
                .contains("Must a provider without an office open one?", "No.")
                .doesNotContain("We have no office");
        assertThat(read("provider", QuestionsNavigation.ask(id), Locale.UK).text())
                .contains("We have no office", "The buyer published your question in other words");
    }

    @Test
    void who_looks_at_an_answer_that_another_published_meanwhile_is_shown_it() {
        asks("How long?", "open");
        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        write("The answer", "Three years");
        press("Check the answer before it is published");
        AnsweringQuestions answering = context.getBean(AnsweringQuestions.class);
        answering.write(id, 1, DraftPart.ANSWER, "Three years", "Four years");
        press("Answer to all");
        assertThat(text()).contains("Somebody else changed or settled this question", "Four years");

        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        answering.answer(id, 1, 3);
        write("The answer", "Five years");
        assertThat(text()).contains("Ceri Vaughan answered this question on", "“Four years”");
        assertThat(entry("The answer").value()).isEqualTo("Five years");
    }

    @Test
    void a_question_is_merged_and_another_refused_for_a_reason() {
        asks("How long?", "open");
        asks("For how many years?", "open");
        asks("What did the last provider earn?", "open");
        view("commissioner", QuestionsNavigation.question(id, 2), Locale.UK);
        press("Merge with that question");
        assertThat(text()).contains("Choose the question that asks the same.");
        Hands.choose(select("The question that asks the same"), "0");
        press("Merge with that question");
        assertThat(text()).contains("The question is merged.", "It asks the same as question 1");

        view("commissioner", QuestionsNavigation.question(id, 3), Locale.UK);
        press("Refuse this question");
        assertThat(text()).contains("Write why it is not answered.");
        write("Why you do not answer it", "It is not ours to say.");
        press("Refuse this question");
        assertThat(heading()).isEqualTo("Question 3 is not answered: Company at home");
        assertThat(everybody().text())
                .contains("Merged", "It asks the same as question 1", "Not answered", "It is not ours to say.");
    }

    @Test
    void an_answer_waits_for_the_next_version_and_can_be_changed_until_then() {
        asks("Is the address right?", "open");
        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        write("The answer", "No.");
        view("commissioner", QuestionsNavigation.check(id, 1), Locale.UK);
        press("It changes the tender: publish with the next version");
        assertThat(text()).contains("The answer to question 1 waits for the next version");
        assertThat(everybody().text())
                .contains("It is published together with the next version.")
                .doesNotContain("No.");

        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        press("Change the answer before the next version");
        assertThat(text()).contains("The answer can be changed again.");
    }

    @Test
    void a_commissioner_types_in_what_came_by_letter() {
        view("commissioner", QuestionsNavigation.ofTender(id), Locale.UK);
        press("Keep this question");
        assertThat(text()).contains("Choose how it came.", "Write the day on which it came.");

        ChoiceFormField<Channel> channel = LocatorJ._find(ChoiceFormField.class).stream()
                .filter(one -> textOf(one).contains("By letter"))
                .map(QuestionPagesTest::ofChannels)
                .findFirst()
                .orElseThrow();
        Hands.choose(channel, Channel.LETTER);
        Hands.write(LocatorJ._get(DateFormField.class), LocalDate.now(Days.HERE));
        write("The question", "May I bid on paper?");
        press("Keep this question");
        assertThat(text()).contains("The question is kept as number 1.", "1. May I bid on paper?");

        view("auditor", QuestionsNavigation.question(id, 1), Locale.UK);
        assertThat(text()).contains("By letter, came on", "typed in by Ceri Vaughan", "Open: everybody reads");
        assertThat(names()).doesNotContain("Check the answer before it is published", "Refuse this question");
        view("auditor", QuestionsNavigation.ofTender(id), Locale.UK);
        assertThat(names()).doesNotContain("Keep this question");
    }

    private static List<String> names() {
        return buttons().stream().map(ActionButton::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceFormField<Channel> ofChannels(ChoiceFormField<?> choice) {
        return (ChoiceFormField<Channel>) choice;
    }

    @Test
    void hostile_words_are_words_on_every_page() {
        asks(HOSTILE, "open");
        view("commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        assertThat(text()).contains("alert(1)");
        write("The answer", HOSTILE);
        view("commissioner", QuestionsNavigation.check(id, 1), Locale.UK);
        press("Answer to all");

        for (String path : List.of("notice/" + id, "notice/" + id + "/questions")) {
            PlainReader page = read("", path, Locale.UK);
            assertThat(page.text()).contains(HOSTILE);
            assertThat(page.page().select("main script")).isEmpty();
        }
        assertThat(read("", "notice/" + id + "/questions.atom", Locale.UK)
                        .page()
                        .select("script"))
                .isEmpty();
    }

    @Test
    void the_pages_speak_welsh_and_mark_what_is_english() {
        asks("How long?", "open");
        PlainReader page = read("", "notice/" + id + "/questions", WELSH);

        assertThat(page.heading()).isEqualTo("Nid oes yr un cwestiwn wedi’i ateb eto: Company at home");
        assertThat(page.page().html()).contains("<p lang=\"en\" class=\"questions-as-written\">How long?</p>");
        assertThat(read("provider", QuestionsNavigation.ask(id), WELSH).text())
                .contains("Nid oes neb yn gweld pwy ofynnodd", "Pawb: cwestiwn agored");
        view("commissioner", QuestionsNavigation.question(id, 1), WELSH);
        assertThat(heading()).isEqualTo("Ateb cwestiwn 1: Company at home");
    }

    @Test
    void to_those_who_do_not_buy_by_it_a_question_is_not_there() {
        asks("How long?", "open");
        view("joint.commissioner", QuestionsNavigation.question(id, 1), Locale.UK);
        String notTheirs = text();
        view("joint.commissioner", QuestionsNavigation.question(new TenderId("nobody-knows-it"), 1), Locale.UK);

        assertThat(notTheirs).isEqualTo(text()).doesNotContain("How long?");
        view("commissioner", QuestionsNavigation.ofTender(id) + "/99", Locale.UK);
        assertThat(text()).isEqualTo(notTheirs);
        assertThat(read("", "notice/nobody-knows-it/questions", Locale.UK).status())
                .isEqualTo(404);
        assertThat(read("", "notice/nobody-knows-it/questions.atom", Locale.UK).status())
                .isEqualTo(404);
    }

    @Test
    void the_demonstration_has_two_answered_one_merged_and_one_that_waits() {
        PlainReader page = read("", "notice/" + EXAMPLE + "/questions", Locale.UK);
        assertThat(page.heading()).isEqualTo("2 questions are answered: Homeshare from 2027");
        assertThat(page.page().select("article")).hasSize(4);
        assertThat(Objects.requireNonNull(page.page().getElementById("question-3"))
                        .text())
                .contains("Merged", "question 1");
        view("commissioner", QuestionsNavigation.QUESTIONS, Locale.UK);
        assertThat(LocatorJ._find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(QuestionsNavigation.ofTender(EXAMPLE));
    }
}
