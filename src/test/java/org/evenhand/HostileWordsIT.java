package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.InventedPeople;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.signoff.SigningOff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What others wrote stays what they wrote: no page is led away, added to or broken by it, whoever reads it. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // Of its own: the words stay in it.
            "spring.datasource.url=jdbc:h2:mem:hostile-words-${random.uuid}",
            "spring.profiles.active=demo",
            "evenhand.packs=rules"
        })
class HostileWordsIT {

    private static final TenderId NOTICE = new TenderId("homeshare-2027-example");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    /** As JSON has it in a script. */
    private static final String SEEN = "\\u003c/script\\u003e\\u003cmeta";

    /** The same on a plain page. */
    private static final String SEEN_PLAINLY = "&lt;/script&gt;&lt;meta http-equiv=refresh";

    private static boolean written;

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    @Autowired
    InventedPeople invented;

    @Autowired
    ReadingNotices notices;

    @Autowired
    SigningOff signing;

    @Autowired
    PublishingTenders publishing;

    @BeforeEach
    void writeThemEverywhere() {
        if (!written) {
            Awaitility.await().until(() -> !notices.areSomeOnTheirWay());
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.execute((java.sql.Connection connection) -> {
                HostileWords.everyColumnIsKnown(connection);
                HostileWords.everywhere(connection);
                return null;
            });
            invented.acts(new EmailAddress("commissioner@evenhand.example"), this::publish);
            written = true;
        }
    }

    /** What is on a notice was frozen with it. */
    private void publish() {
        Preview preview = publishing.preview(NOTICE).orElseThrow();
        signing.sign(NOTICE, NORTHSHIRE, signing.standsNow(NOTICE));
        PublishOutcome answer = publishing.publish(
                NOTICE, preview.digest().orElseThrow(), "The summary says more now." + HostileWords.TEXT);
        assertThat(answer).isInstanceOf(PublishOutcome.Done.class);
    }

    static Stream<String> people() {
        return Pages.PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_first_answer_of_no_page_holds_them_as_they_were_written(String who) throws Exception {
        Visitor visitor = Visitor.of(port, who);
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (List<Pages.Expected> pages : Pages.ALL.values()) {
            for (Pages.Expected page : pages) {
                String address = page.address().replaceAll("\\{.*}", "somebody");
                String answer = new String(visitor.bytes(address).body(), StandardCharsets.UTF_8);
                seen += answer.contains(SEEN) || answer.contains(SEEN_PLAINLY) ? 1 : 0;
                if (answer.contains("</script><meta http-equiv=refresh")
                        || answer.contains("<!--<script>")
                        || smuggles(answer)) {
                    broken.add(address);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(seen).isGreaterThan(who.equals(Pages.NOBODY) ? 3 : 4);
    }

    private static boolean smuggles(String answer) {
        return !Jsoup.parse(answer)
                .select("meta[http-equiv=refresh], #smuggled")
                .isEmpty();
    }

    @Test
    void a_browser_shows_them_as_text_and_goes_nowhere(Page page) throws Exception {
        List<String> trouble = new ArrayList<>();
        for (String who : List.of(Pages.NOBODY, "commissioner", "auditor")) {
            page.context().clearCookies();
            if (!who.equals(Pages.NOBODY)) {
                SignedInBrowser.signIn(page, address(""), who);
            }
            for (String path : Pages.once().get(who)) {
                page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
                page.locator("main h1").first().waitFor();
                if (page.url().equals(address("no"))
                        || page.locator("#smuggled, meta[http-equiv=refresh]").count() > 0) {
                    trouble.add(who + " at /" + path + " is at " + page.url());
                }
            }
        }

        assertThat(trouble).isEmpty();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
