package org.evenhand.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.evenhand.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pieces do that only a real browser shows: focus, double clicks, posts, counting, drawing. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "evenhand.developers=true"})
class DesignPiecesIT {

    @LocalServerPort
    int port;

    @Test
    void a_double_click_is_heard_once_and_the_button_can_be_pressed_again(Page page) {
        open(page);
        Locator seal = page.locator("#buttons .button-main");

        seal.dblclick();
        assertThat(page.locator("#buttons")).containsText("so far: 1");
        assertThat(seal).not().hasAttribute("aria-disabled", "true");
        assertThat(seal).isFocused();

        seal.click();
        assertThat(page.locator("#buttons")).containsText("so far: 2");
    }

    @Test
    void the_error_summary_takes_the_focus_and_leads_to_the_fields(Page page) {
        open(page);
        page.locator("#entries .button-main").click();

        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page).hasTitle("Error: Every piece in each of its states – Evenhand");

        for (String label : new String[] {"Name of your organisation", "Legal form", "When does your insurance end?"}) {
            page.locator(".error-summary a", new Page.LocatorOptions().setHasText(label))
                    .click();
            assertThat(page.locator(".entry", new Page.LocatorOptions().setHasText(label))
                            .locator("input")
                            .first())
                    .isFocused();
        }
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/" + StylePage.PATH);
    }

    @Test
    void a_plain_form_is_accepted_with_its_token_and_refused_without(Page page) {
        open(page);
        Response accepted = send(page);
        assertThat(accepted.request().method()).isEqualTo("POST");
        assertThat(accepted.request().postData()).contains("_csrf=", "who=Aled");
        assertThat(accepted.status()).isNotEqualTo(403);

        open(page);
        page.evaluate("document.querySelector('#form input[type=hidden]').remove()");
        assertThat(send(page).status()).isEqualTo(403);
    }

    @Test
    void what_is_written_arrives_when_the_field_is_left(Page page) {
        open(page);
        Locator name = page.getByLabel("Name of your organisation");

        name.fill("Hearthside");
        name.press("Tab");

        assertThat(page.getByText("Saved “Hearthside”").first()).isVisible();
    }

    @Test
    void a_password_is_shown_and_hidden_again(Page page) {
        open(page);
        Locator password = page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true));
        Locator show = page.locator(".reveal-button");

        show.click();
        assertThat(password).hasAttribute("type", "text");
        assertThat(show).hasText("Hide New password");
        show.click();
        assertThat(password).hasAttribute("type", "password");
    }

    @Test
    void characters_are_counted_and_none_is_cut_off(Page page) {
        open(page);
        Locator why = page.locator("textarea");

        why.fill("x".repeat(499));
        assertThat(page.locator(".entry-count")).hasText("Characters left: 1");
        why.fill("x".repeat(502));
        assertThat(page.locator(".entry-count")).hasText("Characters too many: 2");
        assertThat(why).hasValue("x".repeat(502));
    }

    @Test
    void the_whole_row_of_a_task_is_its_link(Page page) {
        open(page);
        Locator row = page.locator(".task").first();
        var box = row.boundingBox();

        assertThat(page.evaluate(
                        "([x, y]) => document.elementFromPoint(x, y).closest('a')?.textContent",
                        List.of(box.x + box.width - 5, box.y + box.height - 5)))
                .isEqualTo("Describe your organisation");
    }

    @Test
    void charts_are_drawn(Page page) {
        open(page);

        assertThat(page.locator("evenhand-chart canvas")).hasCount(2);
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('evenhand-chart canvas')].every(canvas =>"
                                        + " canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(v => v))"))
                .isEqualTo(true);
    }

    private Response send(Page page) {
        page.getByLabel("Your name").fill("Aled");
        return page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.request().isNavigationRequest(),
                () -> page.locator("#form button").click());
    }

    private void open(Page page) {
        page.navigate("http://127.0.0.1:" + port + "/" + StylePage.PATH);
        page.locator("h1").waitFor();
        page.locator("evenhand-chart canvas").first().waitFor();
    }
}
