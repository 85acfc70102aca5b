package org.evenhand.criteria.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.BrowserTest;
import org.evenhand.SignedInBrowser;
import org.evenhand.WordsIn;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** What the builder does that only a real browser shows: typing, words that are offered, the caret, and two who write. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "evenhand.packs=rules"})
@ActiveProfiles("demo")
class BuilderIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingFrameworks drafting;

    private final List<String> complaints = new ArrayList<>();
    private FrameworkId id = new FrameworkId("");
    private PartId hours = PartId.FRAMEWORK;

    /** Each test has a criterion of its own, which scores. */
    @BeforeEach
    void aCriterion() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(new OrganisationId("northshire-council"), "Meals", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        drafting.answer(id, hours, new FieldPath("title"), "", "Paid hours");
        drafting.answer(id, hours, new FieldPath("weight"), "", "20");
        drafting.answer(id, hours, new FieldPath("scoring/measure"), "", "paid-hours");
        drafting.answer(id, hours, new FieldPath("scoring/target/amount"), "", "1300");
        SignedInAs.nobody();
    }

    @Test
    void points_change_while_a_target_is_typed_and_only_leaving_keeps_it(Page page) {
        open(page);
        Locator target = page.getByLabel("Target", new Page.GetByLabelOptions().setExact(true));
        Locator points = page.locator(".criteria-dummy-bid .strong").first();
        String before = points.textContent();
        String kept = target.inputValue();

        target.press("End");
        target.pressSequentially("0");

        assertThat(points).not().hasText(before);
        assertThat(target).isFocused();
        page.reload();
        assertThat(target).hasValue(kept);
        assertThat(complaints).isEmpty();
    }

    @Test
    void words_are_offered_by_key_and_taken_without_a_mouse_and_a_mistake_leads_to_its_place(Page page) {
        open(page);
        page.getByText("Write the rule yourself").click();
        page.getByText("Make this rule mine").click();
        Locator rule = page.getByLabel("The rule", new Page.GetByLabelOptions().setExact(true));
        Locator list = page.locator(".suggestions [role=listbox]");
        // What was done is read out first; only then does somebody turn to the field.
        assertThat(page.locator(".note-success")).isFocused();
        rule.evaluate("field => { field.focus(); const at = field.value.indexOf(', $q');"
                + " field.setSelectionRange(at, at); }");

        // The script comes with the first rule that is shown.
        for (int i = 0; i < 100 && !list.isVisible(); i++) {
            page.keyboard().press("Control+Space");
            page.waitForTimeout(50);
        }
        page.keyboard().press("Escape");
        page.keyboard().type(", emb");
        assertThat(list).isVisible();
        assertThat(list.locator("[role=option]:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertThat(rule)
                .hasAttribute(
                        "aria-activedescendant",
                        list.locator("[role=option]:visible").getAttribute("id"));
        page.keyboard().press("Enter");
        assertThat(list).isHidden();
        assertThat(rule.inputValue()).contains("\"paid-hours\", embedded, $q");

        page.keyboard().type(" ");
        page.keyboard().press("Control+Space");
        assertThat(list).isVisible();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        page.keyboard().type(">= oops");
        page.keyboard().press("Tab");
        assertThat(rule).not().isFocused();

        Locator mistake = page.locator("[data-line]").first();
        assertThat(mistake).containsText("Line 4, column");
        mistake.click();
        assertThat(rule).isFocused();
        assertThat(rule.evaluate("field => field.value.slice(0, field.selectionStart).split('\\n').length"))
                .isEqualTo(4);
        page.reload();
        assertThat(rule.inputValue()).contains("embedded >= oops");
        assertThat(complaints).isEmpty();
    }

    @Test
    void two_who_write_in_one_answer_are_both_shown_what_the_other_wrote(Page one, Page other) {
        open(one);
        open(other);
        Locator first = one.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
        Locator second = other.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));

        first.fill("Hours that are paid");
        first.press("Tab");
        assertThat(one.getByText("Saved").first()).isVisible();
        second.fill("Paid work");
        second.press("Tab");

        assertThat(other.getByText("Hours that are paid").first()).isVisible();
        other.getByText("Keep mine").click();
        assertThat(other.getByText("Keep mine")).isHidden();
        one.reload();
        assertThat(first).hasValue("Paid work");
    }

    @Test
    void every_row_of_a_long_framework_comes_by_itself_and_an_act_leads_back_to_its_row(Page page) {
        SignedInAs.demo(context, "commissioner");
        for (int i = 0; i < 2 * CriteriaTable.PORTION; i++) {
            drafting.duplicate(id, hours);
        }
        int rows = drafting.find(id).orElseThrow().criteria().size();
        SignedInAs.nobody();
        open(page, CriteriaNavigation.framework(id), ".criteria-row-acts");
        Locator acts = page.locator(".criteria-table .criteria-row-acts");

        assertThat(acts).hasCount(rows);
        assertThat(page.locator(".criteria-table table[aria-busy]")).hasCount(0);
        Locator up =
                page.locator(".criteria-table button[aria-label^='Move up']").last();
        String moved = up.getAttribute("aria-label").substring("Move up ".length());
        up.press("Enter");

        assertThat(page.locator("a:focus")).containsText(moved + " Paid hours");
        assertThat(acts).hasCount(rows);
        assertThat(complaints).isEmpty();
    }

    private void open(Page page) {
        open(page, CriteriaNavigation.criterion(id, hours), ".criteria-meaning h2");
    }

    private void open(Page page, String address, String there) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        String home = "http://127.0.0.1:" + port + "/";
        SignedInBrowser.signIn(page, home, "commissioner");
        page.navigate(home + address);
        page.locator(there).first().waitFor();
    }
}
