package org.evenhand.tenders.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.comments.AskingForComments;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page behind a link that somebody was given, read and sent without a script. */
@DemoOnH2
class CommentPageTest {

    private static final String SEND = "Send what I wrote";

    @Autowired
    ApplicationContext context;

    @Autowired
    AskingForComments asking;

    private TenderId id = new TenderId("");
    private String link = "";

    @BeforeEach
    void asked() {
        id = WholeDraft.of(context, "Company at home");
        SignedInAs.demo(context, "commissioner");
        String address = ((AskingForComments.Asking.Done)
                        asking.ask(id, "Northshire Voices", Days.today(context.getBean(Clock.class))))
                .link();
        link = address.substring(address.indexOf("comment/"));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private PlainReader open() {
        return PlainReader.opens(context, "", link, Locale.UK);
    }

    private static Element boxOf(PlainReader page, String heading) {
        return page.page().select("textarea").stream()
                .filter(box ->
                        page.page().select("label[for=" + box.id() + "]").text().contains(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No box for “" + heading + "” in " + page.text()));
    }

    @Test
    void the_criteria_stand_in_their_sections_each_with_what_it_counts_what_marks_mean_and_room_to_write() {
        PlainReader page = open();

        assertThat(page.heading()).isEqualTo("Tell us what you think of “Company at home”");
        assertThat(page.text()).contains("What each mark means", "points of 100", "R1 own rule");
        assertThat(page.page().select("main h2").eachText())
                .contains("Quality", "Social value", "The draft as a whole");
        assertThat(page.page().select("main textarea"))
                .hasSameSizeAs(page.page().select("main h3, main h2:contains(The draft as a whole)"));
        assertThat(page.page().select("script")).isEmpty();
        assertThat(page.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void everything_that_was_written_is_sent_at_once_and_shown_below_its_criterion() {
        PlainReader page = open();
        String whole = boxOf(page, "What is missing?").attr("name");
        String first = page.page().select("main textarea").first().attr("name");

        page.press(SEND, Map.of(first, "Ask who decides.", whole, "\nGood so far.", "name", "Mair"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Thank you. We have it.", "Ask who decides.", "Good so far.", "Mair");
        assertThat(page.page().select("main textarea").eachText()).allMatch(String::isEmpty);
        SignedInAs.demo(context, "commissioner");
        assertThat(asking.comments(id))
                .hasSize(2)
                .allMatch(comment -> comment.name().equals("Mair"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_at_the_top_and_nothing_that_was_written_is_lost() {
        PlainReader page = open();
        String whole = boxOf(page, "What is missing?").attr("name");
        String first = page.page().select("main textarea").first().attr("name");
        String tooLong = "x".repeat(5_001);

        page.press(SEND, Map.of(first, "Ask who decides.", whole, tooLong));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().title()).startsWith("Error: ");
        assertThat(page.page().select(".error-summary a").attr("href")).isEqualTo("#" + whole);
        assertThat(page.page().getElementById(whole).attr("aria-describedby")).isEqualTo(whole + "-error");
        assertThat(page.page().getElementById(whole).wholeText()).isEqualTo(tooLong);
        assertThat(page.page().getElementById(first).wholeText()).isEqualTo("Ask who decides.");
        SignedInAs.demo(context, "commissioner");
        assertThat(asking.comments(id)).isEmpty();
    }

    @Test
    void an_empty_form_says_that_nothing_was_written() {
        PlainReader page = open();

        page.press(SEND);

        assertThat(page.text()).contains("There is a problem", "Write something first.");
    }

    @Test
    void hostile_words_stay_words_in_the_box_and_below_it() {
        PlainReader page = open();
        String whole = boxOf(page, "What is missing?").attr("name");
        String hostile = "</textarea><script>alert(1)</script>\u202e&amp;";

        page.press(SEND, Map.of(whole, hostile, "name", "x".repeat(201)));
        assertThat(page.page().getElementById(whole).wholeText()).isEqualTo(hostile);
        assertThat(page.page().select("script")).isEmpty();

        page.press(SEND, Map.of("name", "\"><b>Mair"));
        assertThat(page.page().select("main b, script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "<b>Mair");
    }

    @Test
    void whatever_is_wrong_with_a_link_it_reads_the_same_and_takes_nothing() {
        SignedInAs.demo(context, "commissioner");
        PlainReader before = open();
        SignedInAs.demo(context, "commissioner");
        asking.requests(id).forEach(one -> asking.end(id, one.id()));

        before.press(SEND, Map.of("name", "Mair"));
        PlainReader ended = open();
        PlainReader madeUp = PlainReader.opens(context, "", "comment/made-up", Locale.UK);

        assertThat(before.text())
                .isEqualTo(ended.text())
                .isEqualTo(madeUp.text())
                .contains("This link does not lead to a draft");
    }
}
