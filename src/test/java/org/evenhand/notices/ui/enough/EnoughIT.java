package org.evenhand.notices.ui.enough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.evenhand.BrowserTest;
import org.evenhand.DemoAtPort;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Points are shown while figures are typed, and by a button where a browser runs no script. */
@BrowserTest
@DemoAtPort
class EnoughIT {

    private static final String HOURS = "main input[name*=quantity]";

    @LocalServerPort
    int port;

    private void open(Page page) {
        page.navigate("http://localhost:" + port + "/notice/homeshare-2027-example/enough");
    }

    @Test
    void points_are_shown_while_a_figure_is_typed_and_the_field_keeps_the_focus(Page page) {
        open(page);
        assertThat(page.locator("#reached")).hasText("Nothing is filled in yet.");

        page.locator(HOURS).first().pressSequentially("1800");

        assertThat(page.locator("#reached")).hasText("Your figures give 10 of 20 points.");
        assertThat(page.locator(HOURS).first()).isFocused();
        assertThat(page.locator(".notices-points code")).containsText("1800");

        page.locator(HOURS).first().fill("1800 hours");
        page.locator(HOURS).first().press("Enter");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator(HOURS).first()).hasValue("1800 hours");
        assertThat(page).hasURL(Pattern.compile(".*/enough(\\?lot=east)?$"));
    }
}
