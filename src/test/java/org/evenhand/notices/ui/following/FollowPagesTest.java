package org.evenhand.notices.ui.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages for whoever wants to be told of changes and has no account, where this service can send no letters. */
@DemoOnH2
class FollowPagesTest {

    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");

    @Autowired
    ApplicationContext context;

    private PlainReader open(String path, Locale language) {
        return PlainReader.opens(context, "", path, language);
    }

    @Test
    void a_notice_leads_there_while_there_is_something_to_be_told_of() {
        PlainReader notice = open(NoticesNavigation.notice(EXAMPLE), Locale.UK);

        assertThat(notice.address("Be told by e-mail when this changes"))
                .isEqualTo("../" + NoticesNavigation.follow(EXAMPLE));
        assertThat(notice.text()).contains("You need no account to read this tender");
        assertThat(open(NoticesNavigation.version(EXAMPLE, 1), Locale.UK).text())
                .doesNotContain("Be told by e-mail when this changes");
    }

    @Test
    void where_no_letter_can_be_sent_the_page_says_so_and_offers_the_feed() {
        PlainReader page = open(NoticesNavigation.follow(EXAMPLE), Locale.UK);

        assertThat(page.text()).contains("This service sends no e-mail at the moment.");
        assertThat(page.page().select("input, main button")).isEmpty();
        assertThat(page.page().select("main a").eachAttr("href")).contains("../../notices.atom");
    }

    @Test
    void a_link_that_is_not_known_says_so_in_both_languages() {
        assertThat(open(NoticesNavigation.following("made-up"), Locale.UK).heading())
                .isEqualTo("No letters are sent by this link");
        assertThat(open(NoticesNavigation.following("made-up"), Locale.of("cy")).heading())
                .isEqualTo("Nid anfonir llythyrau drwy’r ddolen hon");
    }

    @Test
    void a_tender_that_is_not_published_is_not_there() {
        assertThat(open(NoticesNavigation.follow(new TenderId("shared-lives-2027-example")), Locale.UK)
                        .status())
                .isEqualTo(404);
    }
}
