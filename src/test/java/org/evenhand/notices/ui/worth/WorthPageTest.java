package org.evenhand.notices.ui.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.design.Messages;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.notices.worth.GateOutlook;
import org.evenhand.notices.worth.SampleContents;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a bid is worth its while is read without an account; that a provider may bid is known to that provider alone. */
@DemoOnH2
class WorthPageTest {

    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");
    private static final String REGISTER = "Register interest";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    Organisations organisations;

    @AfterEach
    void forget() {
        SignedInAs.nobody();
        jdbc.sql("delete from interest").update();
        jdbc.sql("update organisation set regulated = null, cqc_rating = null where id = 'hearthside-shared-lives'")
                .update();
    }

    private PlainReader open(String who) {
        return open(who, Locale.UK);
    }

    private PlainReader open(String who, Locale language) {
        return PlainReader.opens(context, who, NoticesNavigation.worth(EXAMPLE), language);
    }

    private PlainReader notice(String who) {
        return PlainReader.opens(context, who, NoticesNavigation.notice(EXAMPLE), Locale.UK);
    }

    @Test
    void a_passer_by_reads_hours_days_worth_and_what_to_prove_and_is_asked_for_nothing() {
        PlainReader page = open("");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Is it worth it for us?");
        assertThat(page.text())
                .containsPattern("About \\d+ to \\d+ hours, all people together")
                .contains("Q1 How people are matched", "The question names no limit, so 500 words are reckoned")
                .contains("This is an estimate by a fixed sum")
                .containsPattern("Questions close on .*: \\d+ working days are left")
                .containsPattern("Bids close on .*: \\d+ working days are left")
                .contains("about £30,000 a year, £90,000 in all", "Each further lot adds about")
                .contains("The steps of one match, from the first call on, with names taken out.")
                .contains("No condition decides who may bid.", "Register your organisation")
                .doesNotContain(REGISTER);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.page().select("script[src*=live-form]")).isEmpty();
        assertThat(notice("").address("Is it worth it for us? Hours, days and what you must prove"))
                .endsWith(NoticesNavigation.worth(EXAMPLE));
    }

    @Test
    void the_sum_that_is_shown_adds_up() {
        List<String> cells = open("").page().select("main table td").eachText();
        double sum = cells.subList(0, cells.size() - 1).stream()
                .mapToDouble(Double::parseDouble)
                .sum();

        assertThat(sum).isEqualTo(Double.parseDouble(cells.getLast())).isPositive();
    }

    @Test
    void in_welsh_it_speaks_welsh_and_the_buyers_words_are_marked_as_english() {
        PlainReader page = open("", Locale.of("cy"));

        assertThat(page.heading()).isEqualTo("A yw’n werth chweil i ni?");
        assertThat(page.page().select("main th span[lang=en]").text()).contains("Q1 How people are matched");
    }

    @Test
    void what_was_not_published_is_not_found() {
        assertThat(PlainReader.opens(context, "", "notice/shared-lives-2027-example/worth", Locale.UK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_provider_sees_what_its_profile_answers_and_what_is_missing_there() {
        jdbc.sql("update organisation set regulated = true, cqc_rating = 'good' where id = 'hearthside-shared-lives'")
                .update();

        String text = open("provider").text();

        assertThat(text)
                .contains(
                        "From the profile of Hearthside Shared Lives",
                        "Overall rating by the Care Quality Commission Good")
                .containsPattern("Still missing there .*Where you work");
    }

    @Test
    void conditions_are_ticked_without_a_form_and_say_how_the_profile_stands_to_them() {
        PublishedContent content = SampleContents.homeshare();
        jdbc.sql("update organisation set regulated = true, cqc_rating = 'inadequate'"
                        + " where id = 'hearthside-shared-lives'")
                .update();
        Organisation hearthside = organisations
                .find(new OrganisationId("hearthside-shared-lives"))
                .orElseThrow();

        GateChecklist list = new GateChecklist(
                Messages.in(Locale.UK, messages), content, Optional.of(GateOutlook.of(content, hearthside)));

        Document page = Jsoup.parse(list.getElement().getOuterHTML());
        assertThat(page.select("input[type=checkbox]")).hasSize(3);
        assertThat(page.select("label").eachText()).contains("G2 Insurance in place");
        assertThat(page.select("form, [checked]")).isEmpty();
        assertThat(page.select(".status-problem").text()).isEqualTo("By your profile your bid would fall here");
        assertThat(page.text()).contains("Your profile does not say");
    }

    @Test
    void a_commissioner_reads_what_everybody_reads() {
        assertThat(open("commissioner").text()).doesNotContain(REGISTER, "Hearthside");
    }

    @Test
    void interest_is_registered_and_taken_back_with_what_it_means_beside_it() {
        PlainReader page = open("provider");
        assertThat(page.text()).contains("It binds you to nothing.", "Only people of your organisation see it");

        page.press(REGISTER);
        assertThat(page.text())
                .contains("Your interest is registered. Only your own people see it.")
                .contains("Hearthside Shared Lives registered that it may bid.");
        assertThat(page.header("Cache-Control")).isNull();

        page.press("Take it back");
        assertThat(page.text()).contains("Your interest is taken back");
        assertThat(jdbc.sql("select count(*) from interest")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void no_page_of_a_buyer_of_the_auditor_or_of_whoever_runs_the_service_differs_by_it() {
        List<String> people = List.of("", "commissioner", "auditor", "administrator");
        List<String> before = people.stream().map(this::seen).toList();

        open("provider").press(REGISTER);

        assertThat(people.stream().map(this::seen).toList()).isEqualTo(before);
    }

    private String seen(String who) {
        return open(who).text() + notice(who).text();
    }

    @Test
    void it_stands_on_the_record_of_the_provider_and_nowhere_near_the_tender() {
        open("provider").press(REGISTER);

        assertThat(jdbc.sql("select organisation || ' ' || coalesce(tender, '') from audit_record"
                                + " where act = 'tenders.interest-registered'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch("hearthside-shared-lives "::equals);
    }

    @Test
    void whoever_looks_for_partners_is_read_by_everybody_until_they_take_it_away() {
        PlainReader page = open("provider");
        page.press(REGISTER);
        page.press(
                "Show it on the notice",
                Map.of("name", "Hearthside and friends", "words", "We visit in the north.\n<b>Ring us</b>"));
        assertThat(page.text()).contains("Everybody can read on the notice that you look for partners.");

        assertThat(notice("").text())
                .contains("One provider looks for partners", "Hearthside and friends", "<b>Ring us</b>")
                .contains("nobody has checked it");

        page = open("provider");
        page.press("Take it off the notice");
        assertThat(notice("").text()).doesNotContain("looks for partners", "Hearthside and friends");
    }

    @Test
    void interest_that_is_taken_back_takes_the_listing_away_too() {
        PlainReader page = open("provider");
        page.press(REGISTER);
        page.press("Show it on the notice", Map.of("name", "Hearthside", "words", "Ring us"));

        open("provider").press("Take it back");

        assertThat(notice("").text()).doesNotContain("looks for partners");
    }

    @Test
    void what_cannot_be_shown_is_said_at_its_field_and_stays_written() {
        PlainReader page = open("provider");
        page.press(REGISTER);

        page.press("Show it on the notice", Map.of("name", "…", "words", "Ring us"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select(".error-summary a").attr("href")).isEqualTo("#name");
        assertThat(page.page().select("textarea").text()).isEqualTo("Ring us");

        page.press("Show it on the notice", Map.of("name", "Hearthside", "words", "x".repeat(1_001)));
        assertThat(page.page().select(".entry-error").text()).contains("no more than 1,000 letters");
    }

    @Test
    void a_listing_needs_a_registered_interest() {
        PlainReader page = open("provider");
        page.press(REGISTER);
        PlainReader other = open("provider");
        other.press("Take it back");

        page.press("Show it on the notice", Map.of("name", "Hearthside", "words", "Ring us"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Register your interest first");
    }
}
