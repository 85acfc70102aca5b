package org.evenhand.notices.ui.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Anybody searches the published tenders, keeps the address of what was found, and asks to be told of more. */
@DemoOnH2
class SearchPagesTest {

    @Autowired
    ApplicationContext context;

    private PlainReader open(String path) {
        return PlainReader.opens(context, "", path, Locale.UK);
    }

    @Test
    void what_is_looked_for_is_said_and_stands_in_the_form_and_in_the_ways_to_be_told_of_more() {
        PlainReader page = open("notices?words=homeshare&most=90,000");

        assertThat(page.text())
                .contains("You look for: “homeshare”; worth £90,000 or less.")
                .contains("£180,000 in 2 lots of £90,000", "Northshire");
        assertThat(page.page().selectFirst("#words").attr("value")).isEqualTo("homeshare");
        assertThat(page.page().selectFirst("#most").attr("value")).isEqualTo("90,000");
        assertThat(page.page().select("main details").hasAttr("open")).isTrue();
        assertThat(page.address("By e-mail, without an account"))
                .isEqualTo("./notices/follow?most=90000&words=homeshare");
        assertThat(page.address("Show all tenders")).isEqualTo("./notices");
        PlainReader feed = open("notices.atom?most=90000&words=homeshare");
        assertThat(feed.page().select("entry")).hasSizeGreaterThan(0);
        assertThat(open("notices.atom?words=railway").page().select("entry")).isEmpty();
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_offers_to_tell_of_what_comes() {
        PlainReader page = open("notices?words=railway");

        assertThat(page.heading()).isEqualTo("No tender that takes bids now fits");
        assertThat(page.page().select("main table")).isEmpty();
        assertThat(page.text()).contains("Be told of new tenders");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field_with_all_that_was_written() {
        PlainReader page = open("notices?words=homeshare&least=650k&most=-1&closing=31.2.2027&place=" + "x".repeat(81));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select(".error-summary a").eachAttr("href"))
                .containsExactly("#place", "#least", "#most", "#closing");
        assertThat(page.page().select("#words").attr("value")).isEqualTo("homeshare");
        assertThat(page.page().select("#least").attr("value")).isEqualTo("650k");
        assertThat(page.text()).contains("February 2027 has 28 days");
        assertThat(open("notices?least=2&most=1").text()).contains("less than “worth at least”");
    }

    @Test
    void words_of_others_are_shown_and_never_run() {
        PlainReader page = open("notices?words=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.page().select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void the_form_that_asks_for_an_address_says_what_one_is_told_of() {
        PlainReader page = open("notices/follow?words=homeshare&place=Northshire");

        assertThat(page.heading()).isEqualTo("Be told by e-mail of new tenders");
        // The demonstration sends no letters.
        assertThat(page.address("Every new tender and every change, for feed readers (Atom)"))
                .isEqualTo("../notices.atom?place=Northshire&words=homeshare");
        assertThat(open("notices/follow?least=650k").status()).isEqualTo(422);
        assertThat(PlainReader.opens(context, "", "notices/follow", Locale.of("cy"))
                        .heading())
                .isEqualTo("Cael gwybod drwy e-bost am dendrau newydd");
    }
}
