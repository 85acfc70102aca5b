package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.PlainReader;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Hands;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPages;
import org.evenhand.design.TextFormField;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.SomeOnTheirWay;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.notices.ui.following.SearchForm;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.ui.DraftNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Publishing, the public pages and ending, as a commissioner, a provider and a passer-by see them. */
class NoticePagesTest extends PublishedPages {

    private static final Locale WELSH = Locale.of("cy");
    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");

    private static final SearchForm NO_SEARCH = new SearchForm(Map.of(), LocalDate.EPOCH);

    @Autowired
    ReadingNotices reading;

    private PlainReader read(String path, Locale language) {
        return PlainReader.opens(context, "", path, language);
    }

    private TenderId published(String title) {
        TenderId id = WholeDraft.of(context, title);
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        return id;
    }

    @Test
    void a_commissioner_looks_at_everything_once_more_and_publishes() {
        TenderId id = WholeDraft.of(context, "Company at home");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        assertThat(heading()).isEqualTo("Check “Company at home” once more before you publish it");
        assertThat(text())
                .contains("Company for older people", "Interests, the panel and comments are never published")
                .contains("First on the central digital platform", "Publish it there, then here.")
                .contains("Estimated value of the whole contract £650,000", "Quality: How people are matched (30)")
                .doesNotContain("SECRET-RECORD");

        press("Publish this tender");
        assertThat(text())
                .contains("“Company at home” is published", "Version 1")
                .contains(reading.latest(id).orElseThrow().published().digest().toString());
    }

    @Test
    void the_draft_of_a_published_tender_leads_to_what_bidders_ask() {
        open("commissioner", DraftNavigation.draft(EXAMPLE), Locale.UK);
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("See what bidders ask"))
                        .getHref())
                .isEqualTo("tender/" + EXAMPLE + "/questions");

        open("commissioner", DraftNavigation.draft(WholeDraft.of(context, "Nobody asks yet")), Locale.UK);
        LocatorJ._assertNone(Anchor.class, spec -> spec.withText("See what bidders ask"));
    }

    @Test
    void whoever_has_read_the_whole_text_publishes_it_at_its_foot() {
        TenderId id = WholeDraft.of(context, "Read to its end");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);

        press("Publish this tender as it stands above");

        assertThat(text()).contains("“Read to its end” is published");
    }

    @Test
    void a_passer_by_reads_what_is_bought_how_it_is_judged_how_much_is_enough_and_what_to_prepare() {
        TenderId id = published("Company at home");
        PlainReader notice = read(NoticesNavigation.notice(id), Locale.UK);

        assertThat(notice.heading()).startsWith("Northshire Council wants to buy: Company at home. Send your bid by ");
        assertThat(notice.text())
                .contains("Company for older people who live alone.", "£650,000", "Send it by post or by e-mail.")
                .contains("working days are left", "Worth up to 20 points", "1,300", "What a 5 means")
                .contains("Pay records of SV1", "rule \"R1 own rule\"", "Its fingerprint begins with")
                .doesNotContain("SECRET-RECORD", "Tell me when this changes");
        assertThat(read(NoticesNavigation.notices(), Locale.UK).text()).contains("Open for bids", "Company at home");
    }

    @Test
    void in_welsh_the_page_speaks_welsh_and_the_tenders_own_words_are_marked_as_english() {
        PlainReader notice = read(NoticesNavigation.notice(published("Company at home")), WELSH);

        assertThat(notice.heading()).startsWith("Mae Northshire Council am brynu: Company at home.");
        assertThat(notice.text()).contains("Sut y bernir cynigion", "Beth i’w baratoi");
        assertThat(notice.page().html()).contains("<p lang=\"en\">Company for older people who live alone.</p>");
        assertThat(notice.page().selectFirst("html").attr("lang")).isEqualTo("cy");
    }

    @Test
    void the_whole_of_a_long_notice_comes_at_once() {
        TenderId id = WholeDraft.of(context, "Company at home", 80);
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        assertThat(text()).contains("“Company at home” is published");

        PlainReader notice = read(NoticesNavigation.notice(id), Locale.UK);

        assertThat(notice.page().select("article")).hasSizeGreaterThanOrEqualTo(80);
        assertThat(notice.text()).contains("£650,000", "Its fingerprint begins with");
        assertThat(notice.page().select("script, [onclick], iframe")).isEmpty();
    }

    @Test
    void a_draft_is_not_found_as_a_made_up_name_is_not() {
        TenderId draft = WholeDraft.of(context, "Not yet");
        PlainReader ofDraft = read(NoticesNavigation.notice(draft), Locale.UK);
        PlainReader madeUp = read(NoticesNavigation.notice(new TenderId("nobody-knows-it")), Locale.UK);

        assertThat(ofDraft.status()).isEqualTo(404);
        assertThat(ofDraft.text()).isEqualTo(madeUp.text()).doesNotContain("Not yet");
        for (String version : new String[] {"0", "2", "999999"}) {
            assertThat(read(NoticesNavigation.notice(draft) + "/version/" + version, Locale.UK)
                            .text())
                    .isEqualTo(ofDraft.text());
        }
        open("joint.commissioner", DraftNavigation.publish(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft.text());
        open("joint.commissioner", DraftNavigation.end(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft.text());
    }

    @Test
    void a_change_needs_a_reason_and_the_page_says_what_it_changed() {
        TenderId id = published("Company at home");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("Nothing has changed since.");

        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("Where questions go", "Before: tenders@northshire.example");
        press("Publish the change");
        assertThat(text()).contains("Write why it changes");
        Hands.write(LocatorJ._get(TextFormField.class), "A new address");
        press("Publish the change");

        assertThat(read(NoticesNavigation.notice(id), Locale.UK).text())
                .contains("What version 2 changed, and why", "A new address")
                .contains("Where questions go: before “tenders@northshire.example”, now “ask@northshire.example”");
        assertThat(read(NoticesNavigation.version(id, 1), Locale.UK).text())
                .contains("This is version 1, which no longer counts.");
    }

    @Test
    void an_old_version_says_that_it_is_old_and_leads_to_the_newest_and_the_newest_does_not() {
        PlainReader old = read(NoticesNavigation.version(EXAMPLE, 1), Locale.UK);
        assertThat(old.text())
                .contains("This is version 1, which no longer counts.", "Homeshare from 2027")
                .contains("Homeshare from 2027: version 1, which version 2 replaced")
                .doesNotContain("What version 2 changed, and why", "Send your bid by", "Bids must arrive by");
        assertThat(old.address("Read the version that counts"))
                .isEqualTo("../../../" + NoticesNavigation.notice(EXAMPLE));

        assertThat(read(NoticesNavigation.notice(EXAMPLE), Locale.UK).text())
                .contains("What version 2 changed, and why", "Every bidder has a week more now")
                .containsPattern("before “\\w+ \\d+ \\w+ \\d{4}”, now “\\w+ \\d+ \\w+ \\d{4}”")
                .doesNotContainPattern("before “\\d{4}-")
                .doesNotContain("no longer counts", "Read the version that counts");

        PlainReader welsh = read(NoticesNavigation.version(EXAMPLE, 1), WELSH);
        assertThat(welsh.text()).contains("Dyma fersiwn 1, nad yw’n cyfrif mwyach.");
        assertThat(welsh.address("Darllenwch y fersiwn sy’n cyfrif")).endsWith(NoticesNavigation.notice(EXAMPLE));
    }

    private static String address(String link) {
        return LocatorJ._find(Anchor.class).stream()
                .filter(one -> one.getText().equals(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + link + "”"))
                .getHref();
    }

    @Test
    void while_the_demonstration_publishes_its_tender_the_pages_say_so() {
        assertThat(read(NoticesNavigation.notices(), Locale.UK).text()).doesNotContain("just now");
        Messages messages = Messages.in(Locale.UK, context);

        assertThat(textOf(new NoticesPage(messages, NO_SEARCH, List.of(), false, true, Instant.EPOCH)))
                .contains("publishing its example just now");
        ResponseEntity<String> missed = new NoticeController(
                        SomeOnTheirWay.reading(context),
                        context.getBean(FindingTenders.class),
                        context.getBean(FollowingNotices.class),
                        context.getBean(CurrentPerson.class),
                        context.getBean(PlainPages.class),
                        new NoticeTexts(),
                        context.getBeanProvider(NoticeAddition.class),
                        context.getBean(Clock.class))
                .latest(
                        "nobody-knows-it",
                        new ServletWebRequest(new MockHttpServletRequest("GET", "/notice/nobody-knows-it")));
        assertThat(missed.getStatusCode().value()).isEqualTo(503);
        assertThat(missed.getBody()).contains("This page may be here in a minute", "Open this page again in a minute");
    }

    @Test
    void who_publishes_or_ends_a_tender_finds_the_way_back_to_it() {
        for (String path : List.of(DraftNavigation.publish(EXAMPLE), DraftNavigation.end(EXAMPLE))) {
            open("commissioner", path, Locale.UK);
            assertThat(textOf(LocatorJ._get(Breadcrumbs.class)))
                    .startsWith("Tenders in preparation Homeshare from 2027 ");
            assertThat(address("Homeshare from 2027")).isEqualTo(DraftNavigation.draft(EXAMPLE));
        }
    }

    @Test
    void a_provider_asks_to_be_told_and_takes_it_back() {
        TenderId id = published("Company at home");
        PlainReader provider = PlainReader.opens(context, "provider", NoticesNavigation.notice(id), Locale.UK);
        provider.press("Tell me when this changes");
        assertThat(provider.text()).contains("You will be told by e-mail");
        provider.press("Do not tell me any more");
        assertThat(provider.text()).contains("You can be told by e-mail");
    }

    @Test
    void a_published_tender_is_cancelled_with_a_reason_that_everybody_reads() {
        TenderId id = published("Company at home");
        open("commissioner", DraftNavigation.end(id), Locale.UK);
        press("Cancel this tender for good");
        assertThat(text()).contains("Write the reason");
        Hands.write(LocatorJ._get(TextFormField.class), "The money is gone");
        press("Cancel this tender for good");
        assertThat(text()).contains("“Company at home” is cancelled");

        PlainReader notice = read(NoticesNavigation.notice(id), Locale.UK);
        assertThat(notice.heading()).isEqualTo("Company at home: this tender was cancelled");
        assertThat(notice.text()).contains("The buyer’s reason: The money is gone");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("This tender was cancelled, and nothing of it changes any more.");
    }

    @Test
    void a_draft_is_given_up_and_taken_up_again() {
        TenderId id = WholeDraft.of(context, "Meals");
        open("commissioner", DraftNavigation.end(id), Locale.UK);
        Hands.write(LocatorJ._get(TextFormField.class), "No need");
        press("Give up this tender");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("This tender was given up.");
        open("commissioner", DraftNavigation.end(id), WELSH);
        press("Ailgydio ynddo");
        assertThat(text()).contains("Mae “Meals” yn ddrafft eto");
    }

    @Test
    void hostile_titles_stay_text_on_the_page_and_in_the_files() throws Exception {
        String title = "<script>alert(1)</script> \u0645\u0631\u062d\u0628\u0627 " + "long".repeat(25);
        TenderId id = published(title);
        PlainReader notice = read(NoticesNavigation.notice(id), Locale.UK);
        assertThat(notice.heading()).contains(title);
        assertThat(notice.page().select("script")).isEmpty();
        assertThat(notice.page().title()).contains("<script>");

        for (Locale language : new Locale[] {Locale.UK, WELSH}) {
            NoticePrint print = new NoticePrint(
                    Messages.in(language),
                    reading.latest(id).orElseThrow(),
                    context.getBean(Clock.class).instant());
            assertThat(AccessiblePdf.problems(print.toRead())).isEmpty();
            byte[] pack = print.toFillIn();
            assertThat(AccessiblePdf.problems(pack)).isEmpty();
            assertThat(AccessiblePdf.text(pack)).contains("<script>alert(1)</script>", "R1 Visits");
        }
    }
}
