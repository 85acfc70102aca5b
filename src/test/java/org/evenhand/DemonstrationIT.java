package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration is entered with one press, from the front page and from the page where people sign in. */
@BrowserTest
class DemonstrationIT extends WithBrowser {

    @ParameterizedTest
    @CsvSource({
        "'', Try it as a commissioner, Ceri Vaughan",
        "'', Try it as a provider, Hazel Brand",
        "'', Try it as an evaluator, Tomos Ellery",
        "sign-in, Samir Holt, Samir Holt",
        "sign-in, Maud Oakley, Maud Oakley",
        "sign-in, Idris Penn, Idris Penn",
        "sign-in, Joan Whitlock, Joan Whitlock"
    })
    void one_press_lets_somebody_in_as_an_invented_person(String from, String button, String who, Page page) {
        open(page, from);

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.getByText("You are signed in as " + who).first().waitFor();

        assertThat(page.locator("main h1").innerText()).endsWith(" for you");
    }
}
