package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.design.ActButton;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TroublePage;
import org.evenhand.design.Words;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.ReadingNotices;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Publishing, the public pages and ending, as a commissioner, a provider and a passer-by see them. */
class NoticePagesTest extends PublishedPages {

    private static final Locale WELSH = Locale.of("cy");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReadingNotices reading;

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    private void open(String who, String path, Locale language) {
        MockVaadin.tearDown();
        SignedInAs.nobody();
        if (!who.isEmpty()) {
            SignedInAs.demo(context, who);
        }
        MockVaadin.setMockRequestFactory(session -> SignedInAs.request(session, language));
        Routes routes = new Routes(
                Set.of(NoticesView.class, NoticeView.class, NoticeVersionView.class, PublishView.class, EndView.class),
                Set.of(NotFoundPage.class, TroublePage.class),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path);
    }

    private static String heading() {
        return LocatorJ._get(H1.class).getText();
    }

    private static String text() {
        return String.join(" ", words(LocatorJ._get(Main.class).getElement()).toList());
    }

    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(NoticePagesTest::words) : Stream.empty();
    }

    private static void press(String name) {
        Hands.press(LocatorJ._find(ActButton.class).stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + name + "” in " + text())));
    }

    private TenderId published(String title) {
        TenderId id = WholeDraft.of(context, title);
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        return id;
    }

    @Test
    void a_commissioner_looks_at_everything_once_more_and_publishes() {
        TenderId id = WholeDraft.of(context, "Company at home");
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        assertThat(heading()).isEqualTo("Check “Company at home” once more before you publish it");
        assertThat(text())
                .contains("Company for older people", "Interests, the panel and comments are never published")
                .doesNotContain("SECRET-RECORD");

        press("Publish this tender");
        assertThat(text())
                .contains("“Company at home” is published", "Version 1")
                .contains(reading.latest(id).orElseThrow().published().digest().toString());
    }

    @Test
    void a_passer_by_reads_what_is_bought_how_it_is_judged_how_much_is_enough_and_what_to_prepare() {
        TenderId id = published("Company at home");
        open("", NoticesNavigation.notice(id), Locale.UK);

        assertThat(heading()).startsWith("Northshire Council wants to buy: Company at home. Send your bid by ");
        assertThat(text())
                .contains("Company for older people who live alone.", "£650,000", "Send it by post or by e-mail.")
                .contains("working days are left", "Worth up to 20 points", "1,300", "What a 5 means")
                .contains("Pay records of SV1", "rule \"R1 own rule\"", "Its fingerprint begins with")
                .doesNotContain("SECRET-RECORD", "Tell me when this changes");

        open("", NoticesNavigation.notices(), Locale.UK);
        assertThat(text()).contains("Open for bids", "Company at home");
    }

    @Test
    void in_welsh_the_page_speaks_welsh_and_the_tenders_own_words_are_marked_as_english() {
        TenderId id = published("Company at home");
        open("", NoticesNavigation.notice(id), WELSH);

        assertThat(heading()).startsWith("Mae Northshire Council am brynu: Company at home.");
        assertThat(text()).contains("Sut y bernir cynigion", "Beth i’w baratoi");
        assertThat(LocatorJ._get(Main.class).getElement().getOuterHTML())
                .contains("<p lang=\"en\">Company for older people who live alone.</p>");
    }

    @Test
    void a_draft_is_not_found_as_a_made_up_name_is_not() {
        TenderId draft = WholeDraft.of(context, "Not yet");
        open("", NoticesNavigation.notice(draft), Locale.UK);
        String ofDraft = text();
        open("", NoticesNavigation.notice(new TenderId("nobody-knows-it")), Locale.UK);

        assertThat(ofDraft).isEqualTo(text()).doesNotContain("Not yet");
        for (String version : new String[] {"0", "2", "x", "99999999999"}) {
            open("", NoticesNavigation.notice(draft) + "/version/" + version, Locale.UK);
            assertThat(text()).isEqualTo(ofDraft);
        }
        open("joint.commissioner", NoticesNavigation.publish(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft);
        open("joint.commissioner", NoticesNavigation.end(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft);
    }

    @Test
    void a_change_needs_a_reason_and_the_page_says_what_it_changed() {
        TenderId id = published("Company at home");
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("Nothing has changed since.");

        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("Where questions go", "Before: tenders@northshire.example");
        press("Publish the change");
        assertThat(text()).contains("Write why it changes");
        Hands.write(LocatorJ._get(TextEntry.class), "A new address");
        press("Publish the change");

        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(text())
                .contains("What version 2 changed, and why", "A new address")
                .contains("Where questions go: before “tenders@northshire.example”, now “ask@northshire.example”");
        open("", NoticesNavigation.version(id, 1), Locale.UK);
        assertThat(text()).contains("This is version 1, which no longer counts.");
    }

    @Test
    void a_provider_asks_to_be_told_and_takes_it_back() {
        TenderId id = published("Company at home");
        open("provider", NoticesNavigation.notice(id), Locale.UK);
        press("Tell me when this changes");
        assertThat(text()).contains("You will be told by e-mail");
        press("Do not tell me any more");
        assertThat(text()).contains("You can be told by e-mail");
    }

    @Test
    void a_published_tender_is_cancelled_with_a_reason_that_everybody_reads() {
        TenderId id = published("Company at home");
        open("commissioner", NoticesNavigation.end(id), Locale.UK);
        press("Cancel this tender for good");
        assertThat(text()).contains("Write the reason");
        Hands.write(LocatorJ._get(TextEntry.class), "The money is gone");
        press("Cancel this tender for good");
        assertThat(text()).contains("“Company at home” is cancelled");

        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(heading()).isEqualTo("Company at home: this tender was cancelled");
        assertThat(text()).contains("The buyer’s reason: The money is gone");
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("This tender was cancelled, and nothing of it changes any more.");
    }

    @Test
    void a_draft_is_given_up_and_taken_up_again() {
        TenderId id = WholeDraft.of(context, "Meals");
        open("commissioner", NoticesNavigation.end(id), Locale.UK);
        Hands.write(LocatorJ._get(TextEntry.class), "No need");
        press("Give up this tender");
        open("commissioner", NoticesNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("This tender was given up.");
        open("commissioner", NoticesNavigation.end(id), WELSH);
        press("Ailgydio ynddo");
        assertThat(text()).contains("Mae “Meals” yn ddrafft eto");
    }

    @Test
    void hostile_titles_stay_text_on_the_page_and_in_the_files() throws Exception {
        String title = "<script>alert(1)</script> \u0645\u0631\u062d\u0628\u0627 " + "long".repeat(30);
        TenderId id = published(title);
        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(heading()).contains(title);
        assertThat(LocatorJ._get(Main.class).getElement().getOuterHTML()).doesNotContain("<script>");

        for (Locale language : new Locale[] {Locale.UK, WELSH}) {
            NoticePrint print = new NoticePrint(
                    Words.in(language),
                    reading.latest(id).orElseThrow(),
                    context.getBean(Clock.class).instant());
            assertThat(AccessiblePdf.problems(print.toRead())).isEmpty();
            byte[] pack = print.toFillIn();
            assertThat(AccessiblePdf.problems(pack)).isEmpty();
            assertThat(AccessiblePdf.text(pack)).contains("<script>alert(1)</script>", "R1 Visits");
        }
    }
}
