package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Asked by a provider, answered by a commissioner and read by everybody, in a real browser and by axe’s rules. */
@BrowserTest
class QuestionsIT extends WithBrowser {

    private static final String NOTICE = "notice/homeshare-2027-example";
    private static final String BUYERS = "tender/homeshare-2027-example/questions";

    @Test
    void a_sealed_question_is_answered_to_everybody(Page page) {
        Browser browser = Objects.requireNonNull(page.context().browser());
        signIn(page, "provider");
        open(page, NOTICE + "/ask");
        keepsTheRules(page);
        page.fill("textarea[name=words]", "We are five people. Is that too few?");
        page.check("input[value=sealed]");
        page.click("text=Ask this question");
        assertThat(page.locator("main")).containsText("Your question has the number 5.");
        keepsTheRules(page);

        Page commissioner = browser.newContext().newPage();
        signIn(commissioner, "commissioner");
        open(commissioner, BUYERS);
        keepsTheRules(commissioner);
        open(commissioner, BUYERS + "/5");
        keepsTheRules(commissioner);
        commissioner.getByLabel("The question as it is published").fill("Is a group of five people too few?");
        commissioner.getByLabel("The answer").fill("No. Say who does what.");
        commissioner.click("text=Check the answer before it is published");
        assertThat(commissioner.locator("h1")).containsText("Check the answer to question 5");
        assertThat(commissioner.locator("main")).containsText("No. Say who does what.");
        keepsTheRules(commissioner);
        commissioner.click("text=Answer to all");
        assertThat(commissioner.locator("h1")).containsText("Question 5 is answered");
        keepsTheRules(commissioner);
        commissioner.context().close();

        Page passerBy = browser.newContext().newPage();
        open(passerBy, NOTICE + "/questions#question-5");
        assertThat(passerBy.locator("#question-5")).containsText("Is a group of five people too few?");
        assertThat(passerBy.locator("#question-5")).containsText("No. Say who does what.");
        assertThat(passerBy.locator("main")).not().containsText("We are five people");
        keepsTheRules(passerBy);
        passerBy.context().close();
    }

    private static void keepsTheRules(Page page) {
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    }
}
