package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.PlainReader;
import org.evenhand.design.Messages;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Outbox;
import org.evenhand.people.registering.Registering.Help;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registering an organisation on plain pages, from a tender to the first sign-in, as a charity does it. */
@DemoPages
class RegisterPagesTest extends PagesTest {

    private static final String SEND = "Send me the link";
    private static final String GO_ON = "Go on with your registration";
    private static final String PASSWORD = "gravel pocket sunday trombone";
    private static final String HOSTILE = "Lantern <u id=smuggled>'\"]]>--></u> Friends";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox post;

    @Autowired
    MessageSource messages;

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from role_grant where organisation like 'lantern%'").update();
        jdbc.sql("delete from organisation where id like 'lantern%'").update();
        jdbc.sql("delete from account where email_key like '%@lantern.example'").update();
    }

    private PlainReader read(String path, Locale language) {
        return PlainReader.opens(context, NOBODY, path, language);
    }

    private static Map<String, String> lantern(String name, String email) {
        return new HashMap<>(Map.of(
                "organisation", name,
                "legal-form", "charity",
                "charity-number", "1 234 567",
                "person", "Ann Other",
                "email", email));
    }

    private PlainReader sent(String name, String email) {
        PlainReader page = read("register", Locale.UK);
        page.press(SEND, lantern(name, email));
        return page;
    }

    /** Behind the link, which the demonstration shows as it sends no letters. */
    private PlainReader behindTheLink(PlainReader sent) {
        return read(linkIn(sent), Locale.UK);
    }

    private static String linkIn(PlainReader sent) {
        return sent.address(GO_ON).replaceFirst("^\\./", "");
    }

    private PlainReader confirmed(String name, String email) {
        PlainReader page = behindTheLink(sent(name, email));
        page.press("Yes, go on");
        return page;
    }

    @Test
    void where_people_look_for_an_account_a_link_leads_to_the_form() {
        String link = "Register your organisation";
        assertThat(read("notices", Locale.UK).address(link)).isEqualTo("./register");
        open(NOBODY, "sign-in");
        assertThat(LocatorJ._find(Anchor.class)).extracting(Anchor::getHref).contains("register");
        open(NOBODY, "");
        assertThat(LocatorJ._find(Anchor.class)).extracting(Anchor::getHref).contains("register");
    }

    @Test
    void a_charity_comes_from_the_form_to_its_first_sign_in() {
        PlainReader page = sent("Lantern Friends", "ann@lantern.example");
        assertThat(page.heading()).isEqualTo("Here is your link");
        assertThat(page.text()).contains("This is a demonstration and sends no letters.");
        String link = linkIn(page);

        PlainReader behind = behindTheLink(page);
        assertThat(behind.heading()).isEqualTo("Register Lantern Friends?");
        assertThat(behind.text()).contains("Charity number", "1234567", "Ann Other", "ann@lantern.example");
        behind.press("Yes, go on");
        assertThat(behind.heading()).isEqualTo("Choose a password for Lantern Friends");
        behind.press("Set the password and begin", Map.of("password", "short"));
        assertThat(behind.status()).isEqualTo(422);
        assertThat(behind.page().title()).startsWith("Error: ");
        assertThat(behind.text()).contains("Use at least 12 characters.");
        assertThat(behind.page().select("[name=password]").val()).isEmpty();
        behind.send("Set the password and begin", Map.of("password", PASSWORD));
        assertThat(behind.header("Location")).endsWith("/sign-in?new-password");

        assertThat(read(link, Locale.UK).heading()).isEqualTo("Lantern Friends is here");
        open("administrator", "organisations");
        assertThat(text()).contains("Lantern Friends");
    }

    @Test
    void what_is_wrong_stands_at_its_box_and_nothing_that_was_written_is_lost() {
        PlainReader page = read("register", Locale.UK);
        Map<String, String> written = lantern(HOSTILE, "ann");
        written.put("company-number", "12");
        page.press(SEND, written);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("There is a problem", "This is not a company number", "Enter an e-mail address");
        assertThat(page.page().select("#company-number-error")).hasSize(1);
        assertThat(page.page().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("company-number", "email");
        assertThat(page.page().select("[name=organisation]").val()).isEqualTo(HOSTILE);
        assertThat(page.page().select("option[selected]").val()).isEqualTo("charity");
        assertThat(page.page().select("#smuggled")).isEmpty();
        page.press(SEND, Map.of("email", "ann@lantern.example", "company-number", ""));
        assertThat(behindTheLink(page).page().select("#smuggled")).isEmpty();
    }

    @Test
    void a_stranger_is_answered_the_same_whether_the_address_has_an_account() {
        when(post.canSend()).thenReturn(true);
        PlainReader known = sent("Lantern Friends", "provider@evenhand.example");
        PlainReader unknown = sent("Lantern Friends", "nobody@lantern.example");

        assertThat(known.page().outerHtml()).isEqualTo(unknown.page().outerHtml());
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(known.heading()).isEqualTo("Look in your mailbox");
        assertThat(known.text()).doesNotContain(GO_ON);
    }

    @Test
    void whoever_has_an_account_is_sent_to_sign_in_and_then_presses_a_button() {
        PlainReader page = sent("Lantern Friends", "evaluator@evenhand.example");
        String link = linkIn(page);
        PlainReader behind = behindTheLink(page);
        behind.press("Yes, go on");
        assertThat(behind.text()).contains("There is an account for evaluator@evenhand.example already.");
        assertThat(behind.page().select("[name=password]")).isEmpty();

        PlainReader other = PlainReader.opens(context, "auditor", link, Locale.UK);
        assertThat(other.text()).contains("There is an account for evaluator@evenhand.example already.");
        PlainReader self = PlainReader.opens(context, "evaluator", link, Locale.UK);
        self.send("Bring in Lantern Friends", Map.of());
        assertThat(self.status()).isEqualTo(303);
        assertThat(PlainReader.opens(context, "evaluator", link, Locale.UK).heading())
                .isEqualTo("Lantern Friends is here");
    }

    @Test
    void an_organisation_that_is_here_is_offered_by_its_name_only_and_its_people_invite() {
        PlainReader page = confirmed("Marshwick Borough Council Ltd", "ann@lantern.example");
        assertThat(page.heading()).isEqualTo("Is Marshwick Borough Council Ltd here already?");
        page.press("Go on as another organisation", Map.of("name", "marshwick borough council"));
        assertThat(page.text()).contains("There is an organisation of this name already.");
        page.press("Ask Marshwick Borough Council to invite me");
        assertThat(page.heading()).isEqualTo("You asked for an invitation");
        assertThat(page.text()).doesNotContain("evenhand.example");
    }

    @Test
    void those_who_look_after_its_people_invite_or_decline() {
        for (String who : List.of("ann", "bob")) {
            PlainReader page = confirmed("Northshire Council", who + "@lantern.example");
            page.press("Ask Northshire Council to invite me");
        }
        open("administrator", "");
        assertThat(text()).contains("2 people ask to be invited");
        open("administrator", NORTHSHIRE + "/people");
        assertThat(text()).contains("Ann Other (ann@lantern.example) asked on");
        press("Do not invite Ann Other");
        assertThat(text()).doesNotContain("ann@lantern.example").contains("bob@lantern.example");
        String invite = LocatorJ._find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("?asked="))
                .findFirst()
                .orElseThrow();
        open("administrator", invite);
        assertThat(entry("E-mail address").value()).isEqualTo("bob@lantern.example");
        open("commissioner", NORTHSHIRE + "/people");
        assertThat(text()).doesNotContain("bob@lantern.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirm", "/invitation", "/another", "/begin", ""})
    void a_link_that_is_made_up_leads_to_the_form_and_no_further(String step) {
        PlainReader page = read("registration/made-up" + step, Locale.UK);

        if (!step.isEmpty()) {
            assertThat(page.status()).isEqualTo(303);
            assertThat(page.header("Location")).endsWith("/registration/made-up");
        } else {
            assertThat(page.heading()).isEqualTo("Nothing is registered by this link");
        }
    }

    @Test
    void in_welsh_too() {
        PlainReader page = read("register", WELSH);
        assertThat(page.heading()).isEqualTo("Cofrestru eich sefydliad");
        page.press("Anfonwch y ddolen ataf", Map.of("charity-number", "12"));
        assertThat(page.text()).contains("Rhowch enw’r sefydliad.", "Nid rhif elusen yw hwn");
    }

    @Test
    void where_it_is_closed_the_page_says_how_to_get_an_account() {
        String text = new RegisterPage(Messages.in(Locale.UK, messages))
                .closed(new Help(Optional.of("Northshire Council"), EmailAddress.read("help@example.org")))
                .content()
                .getElement()
                .getTextRecursively();

        assertThat(text)
                .contains(
                        "How to get an account",
                        "Write to Northshire Council, which runs this service. help@example.org",
                        "ask a colleague who has an account to invite you");
    }
}
