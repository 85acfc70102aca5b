package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is larger than anybody reads is refused with a sentence, and the service keeps nothing of it. */
@BrowserTest
class TooMuchIT extends WithBrowser {

    private static final int LONGEST = 100_000;
    private static final int LARGEST = 1_048_576;

    private static void type(Page page, int letters) {
        page.locator("textarea")
                .first()
                .evaluate(
                        "(field, letters) => { field.value = 'x'.repeat(letters);"
                                + " field.dispatchEvent(new Event('change', {bubbles: true})); }",
                        letters);
    }

    @Test
    void a_text_of_many_letters_stays_in_its_field_and_the_page_says_why(Page page) {
        signIn(page, "commissioner");
        open(page, "draft/shared-lives-2027-example/basics");
        type(page, LONGEST + 1);

        assertThat(page.locator("main > [role=alert]")).containsText("longer than 100,000 letters");
        assertThat(page.locator("textarea").first().inputValue()).hasSize(LONGEST + 1);
    }

    @Test
    void a_request_that_is_too_large_is_told_so() throws Exception {
        Visitor visitor = Visitor.of(port, Pages.NOBODY);
        visitor.get("sign-in");

        assertThat(visitor.call("x".repeat(LARGEST + 1)).body()).contains("appError", "This is too much at once");
        assertThat(visitor.call("{}").body()).doesNotContain("This is too much at once");
    }
}
