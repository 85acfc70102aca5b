package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written and not yet saved is lost neither with the page nor with the connection nor with the session. */
@BrowserTest
class UnsavedWordsIT extends WithBrowser {

    /** The script waits for a pause, and Vaadin between two tries to reach the server; the machine may be slow. */
    private static final double PATIENCE = 60_000;

    private static final String ACTIONS = "organisation/northshire-council/self-assessment/";

    /** Whatever a page sends to the server after it was opened. */
    private static final String SENT = "**/*v-r=uidl*";

    private final List<String> questions = new ArrayList<>();

    @Test
    void what_is_written_is_saved_at_a_pause_and_the_writer_goes_on_undisturbed(Page page) {
        Locator field = openField(page, "living-map");
        field.fill("");
        field.pressSequentially("A map of groups ");

        saved(field);
        assertThat(field).isFocused();
        assertThat(field).hasValue("A map of groups ");
        assertThat(page.locator("[role=status]")).not().containsText("Saved");

        field.pressSequentially("and places");
        field.blur();
        assertThat(page.locator("[role=status]")).containsText("Saved");
        page.reload();

        assertThat(field).hasValue("A map of groups and places");
        assertThat(questions).isEmpty();
    }

    @Test
    void going_back_saves_what_was_being_written(Page page) {
        Locator field = openField(page, "shared-outcomes");
        String before = field.inputValue();
        page.locator("main a[href$='/community-enterprise']").first().click();
        page.waitForURL("**/community-enterprise");
        Locator next = evidence(page);
        next.fill("A grant for village shops");
        page.goBack();
        page.waitForURL("**/shared-outcomes");
        assertThat(field).hasValue(before);
        page.goForward();
        page.waitForURL("**/community-enterprise");

        assertThat(next).hasValue("A grant for village shops");
        assertThat(lostWords(page)).hasCount(0);
    }

    @Test
    void leaving_asks_and_what_never_came_is_offered_back_and_put_back_with_the_keyboard(Page page) {
        Locator field = openField(page, "equal-partners");
        String before = field.inputValue();
        loseWords(page, field, "We meet <b>monthly</b>");

        assertThat(lostWords(page)).containsText("You wrote this and it was not saved:");
        assertThat(lostWords(page)).containsText("We meet <b>monthly</b>");
        assertThat(page.locator("[role=status]")).containsText("something here that was not saved");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(field).hasValue(before);
        button(page, "Put it back").press("Enter");

        assertThat(field).hasValue("We meet <b>monthly</b>");
        assertThat(field).isFocused();
        assertThat(lostWords(page)).hasCount(0);
        saved(field);
        page.reload();
        assertThat(field).hasValue("We meet <b>monthly</b>");
        assertThat(lostWords(page)).hasCount(0);
        assertThat(questions).containsExactly("beforeunload");
    }

    @Test
    void what_never_came_can_be_forgotten_in_welsh(Page page) {
        Locator field = openField(page, "connection-test?lang=cy");
        String before = field.inputValue();
        loseWords(page, field, "Bob mis");

        assertThat(lostWords(page)).containsText("ni chafodd ei gadw");
        button(page, "Ei anghofio").press("Enter");

        assertThat(lostWords(page)).hasCount(0);
        page.reload();
        assertThat(field).hasValue(before);
        assertThat(lostWords(page)).hasCount(0);
    }

    @Test
    void a_lost_connection_is_told_in_the_readers_language_and_what_is_written_meanwhile_is_saved_afterwards(
            Page page) {
        Locator field = openField(page, "people-least-heard?lang=cy");
        Locator banner = page.locator("#connection");
        assertThat(banner).isHidden();

        page.context().setOffline(true);
        field.fill("Teithwyr");
        assertThat(banner).isVisible(patiently());
        assertThat(banner).containsText("Collwyd y cysylltiad");
        assertThat(page.getByText("Connection lost")).isHidden();

        page.context().setOffline(false);
        assertThat(banner).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
        field.blur();
        assertThat(entry(field)).containsText("Cadwyd", patientText());
        page.reload();
        assertThat(field).hasValue("Teithwyr");
    }

    @Test
    void whoever_signs_in_again_after_the_session_ended_finds_the_words_and_nobody_else_does(Page page) {
        Locator field = openField(page, "social-value-by-default");
        endSession(page);
        field.fill("In each grant");
        assertThat(page.locator(".v-system-error")).containsText("Your session has ended", patientText());
        page.keyboard().press("Escape");
        page.waitForURL("**/sign-in**");
        signIn(page, "commissioner");
        open(page, ACTIONS + "social-value-by-default");

        assertThat(lostWords(page)).containsText("In each grant");
        assertThat(questions).isEmpty();

        endSession(page);
        signIn(page, "auditor");
        waitForCopies(page, 0);
    }

    @Test
    void signing_out_leaves_no_words_in_the_browser(Page page) {
        Locator field = openField(page, "shared-outcomes");
        page.route(SENT, request -> request.abort());
        field.fill("Not for the next one here");
        waitForCopies(page, 1);

        button(page, "Sign out").click();
        page.waitForURL("**/sign-in**");

        waitForCopies(page, 0);
    }

    private Locator openField(Page page, String action) {
        page.onDialog(question -> {
            questions.add(question.type());
            question.accept();
        });
        signIn(page, "commissioner");
        open(page, ACTIONS + action);
        return evidence(page);
    }

    /** Writes while nothing gets through, and loads the page anew. */
    private static void loseWords(Page page, Locator field, String words) {
        page.route(SENT, request -> request.abort());
        // A browser asks only people who have done something on the page.
        field.click();
        field.fill(words);
        page.reload();
        page.unroute(SENT);
    }

    /** The browser comes with a session that the server does not know any more. */
    private static void endSession(Page page) {
        List<Cookie> ended = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("evenhand"))
                .toList();
        ended.forEach(cookie -> cookie.value = "ended");
        page.context().addCookies(ended);
    }

    private static Locator evidence(Page page) {
        return page.locator("main textarea").first();
    }

    private static Locator entry(Locator field) {
        return field.locator("xpath=ancestor::*[contains(@class, 'entry ') or @class='entry']");
    }

    private static void saved(Locator field) {
        assertThat(entry(field)).containsText("Saved", patientText());
    }

    private static Locator lostWords(Page page) {
        return page.locator(".lost-words");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until the tab keeps that many copies of unsaved words: the script of a page comes after what is seen of it. */
    private static void waitForCopies(Page page, int count) {
        page.waitForFunction(
                "count => Object.keys(sessionStorage).filter(key => key.startsWith('unsaved:')).length === count",
                count);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.ContainsTextOptions patientText() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
