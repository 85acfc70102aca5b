package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Hands;
import org.evenhand.design.Messages;
import org.evenhand.design.TextFormField;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.SomeOnTheirWay;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.ui.DraftNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishing, the public pages and ending, as a commissioner, a provider and a passer-by see them. */
class NoticePagesTest extends PublishedPages {

    private static final Locale WELSH = Locale.of("cy");
    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");

    @Autowired
    ReadingNotices reading;

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
    void whoever_runs_no_script_gets_the_first_pieces_of_a_long_notice_and_keeps_no_others() {
        TenderId id = WholeDraft.of(context, "Company at home", 80);
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        assertThat(text()).contains("“Company at home” is published");

        open("", NoticesNavigation.notice(id), Locale.UK);

        assertThat(LocatorJ._find(NoticeCriterion.class)).hasSizeBetween(20, NoticePage.PORTION);
        assertThat(text()).contains("£650,000").doesNotContain("Its fingerprint begins with");
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
        open("joint.commissioner", DraftNavigation.publish(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft);
        open("joint.commissioner", DraftNavigation.end(draft), Locale.UK);
        assertThat(text()).isEqualTo(ofDraft);
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

        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(text())
                .contains("What version 2 changed, and why", "A new address")
                .contains("Where questions go: before “tenders@northshire.example”, now “ask@northshire.example”");
        open("", NoticesNavigation.version(id, 1), Locale.UK);
        assertThat(text()).contains("This is version 1, which no longer counts.");
    }

    @Test
    void an_old_version_says_that_it_is_old_and_leads_to_the_newest_and_the_newest_does_not() {
        open("", NoticesNavigation.version(EXAMPLE, 1), Locale.UK);
        assertThat(text()).contains("This is version 1, which no longer counts.", "Homeshare from 2027");
        assertThat(text())
                .contains("Homeshare from 2027: version 1, which version 2 replaced")
                .doesNotContain("What version 2 changed, and why", "Send your bid by", "Bids must arrive by");
        assertThat(address("Read the version that counts")).isEqualTo(NoticesNavigation.notice(EXAMPLE));

        UI.getCurrent().navigate(address("Read the version that counts"));
        assertThat(text())
                .contains("What version 2 changed, and why", "Every bidder has a week more now")
                .containsPattern("before “\\w+ \\d+ \\w+ \\d{4}”, now “\\w+ \\d+ \\w+ \\d{4}”")
                .doesNotContainPattern("before “\\d{4}-")
                .doesNotContain("no longer counts", "Read the version that counts");

        open("", NoticesNavigation.version(EXAMPLE, 1), WELSH);
        assertThat(text()).contains("Dyma fersiwn 1, nad yw’n cyfrif mwyach.");
        assertThat(address("Darllenwch y fersiwn sy’n cyfrif")).isEqualTo(NoticesNavigation.notice(EXAMPLE));
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
        open("", NoticesNavigation.notices(), Locale.UK);
        assertThat(text()).doesNotContain("just now");
        ReadingNotices early = SomeOnTheirWay.reading(context);
        Clock clock = context.getBean(Clock.class);

        assertThat(textOf(new NoticesView(early, clock))).contains("publishing its example just now");
        NoticeView missed = new NoticeView(
                early, context.getBean(FollowingNotices.class), context.getBean(CurrentPerson.class), clock);
        missed.enter(Optional.empty());
        assertThat(textOf(missed)).contains("This page may be here in a minute", "Open this page again in a minute");
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
        open("provider", NoticesNavigation.notice(id), Locale.UK);
        press("Tell me when this changes");
        assertThat(text()).contains("You will be told by e-mail");
        press("Do not tell me any more");
        assertThat(text()).contains("You can be told by e-mail");
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

        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(heading()).isEqualTo("Company at home: this tender was cancelled");
        assertThat(text()).contains("The buyer’s reason: The money is gone");
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
        open("", NoticesNavigation.notice(id), Locale.UK);
        assertThat(heading()).contains(title);
        assertThat(LocatorJ._get(Main.class).getElement().getOuterHTML()).doesNotContain("<script>");

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
