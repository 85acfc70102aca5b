package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.evidence.intake.SomeFiles;
import org.junit.jupiter.api.Test;

/** A library of documents, in a real browser with and without a script, and by axe’s rules. */
@BrowserTest
class EvidenceIT extends WithBrowser {

    private static final String ADD = "form[data-uploads] button";

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void keepsTheRules(Page page) {
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    }

    private static void add(Page page, FilePayload... files) {
        page.setInputFiles("#files", files);
        page.click(ADD);
    }

    @Test
    void documents_are_added_refused_found_and_removed_on_a_phone(Page page) throws Exception {
        page.setViewportSize(360, 800);
        signIn(page, "bidder.rowan");
        open(page, "evidence");
        keepsTheRules(page);
        byte[] plan = SomeFiles.pdf("Two paid panel members");
        add(page, file("../plan.pdf", plan), file("plan.pdf", SomeFiles.text("#!/bin/sh\n")));

        assertThat(page.locator("#evidence-library h3")).hasText("plan.pdf");
        assertThat(page.locator("#uploads-on-their-way")).containsText("plan.pdf was added.");
        assertThat(page.locator("#uploads-on-their-way")).containsText("This is none of PDF");
        assertThat(page.locator("#evidence-library")).containsText("this service has no scanner");
        keepsTheRules(page);

        Download download = page.waitForDownload(() -> page.click("#evidence-library h3 a"));
        assertThat(download.suggestedFilename()).isEqualTo("plan.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(plan);

        page.click("summary");
        keepsTheRules(page);
        page.click("button.button-warning");
        assertThat(page.locator(".note")).containsText("The document was removed.");
        assertThat(page.locator("#evidence-library")).containsText("There are none yet.");
    }

    @Test
    void words_are_found_on_a_page_that_is_shown_and_said(Page page) {
        signIn(page, "bidder.rowan");
        open(page, "evidence");
        add(page, file("members.pdf", SomeFiles.pdf("Two paid panel members")));
        page.click("text=Look into members.pdf");
        assertThat(page.locator("h1")).hasText("members.pdf");
        assertThat(page.locator("#said")).hasValue(java.util.regex.Pattern.compile("Two paid panel members\\s*"));
        assertThat(page.evaluate("document.querySelector('img.evidence-picture').decode().then(() => true)"))
                .isEqualTo(true);
        keepsTheRules(page);

        page.fill("input[name=words]", "panel members");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("“panel members” stands on: Page 1");
        page.fill("input[name=words]", "</script><b>Nothing");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("“</script><b>Nothing” does not stand in it");
        String address = page.url();

        Browser browser = Objects.requireNonNull(page.context().browser());
        try (BrowserContext others = browser.newContext()) {
            Page other = others.newPage();
            signIn(other, "provider");
            assertThat(other.navigate(address).status()).isEqualTo(404);
            assertThat(others.request()
                            .get(address.replaceAll("\\?.*", "/page/1"))
                            .status())
                    .isEqualTo(404);
        }
        open(page, "evidence");
        page.click("summary");
        page.click("button.button-warning");
    }

    @Test
    void a_passage_is_marked_on_the_picture_or_with_the_keyboard_and_goes_into_the_bid(Page page) {
        signIn(page, "provider");
        open(page, "evidence");
        add(page, file("members.pdf", SomeFiles.pdf("Two paid panel members </script>")));
        assertThat(page.locator("#evidence-library h3").first()).hasText("members.pdf");
        open(page, "bid/homeshare-2027-example/hearthside-shared-lives/east/part/criterion-Q1");
        page.locator(".evidence-document select").selectOption(new SelectOption().setLabel("members.pdf"));
        page.locator("h1").click();
        page.click("text=Find and mark the words");
        Locator words = page.locator(".evidence-layer span");
        words.nth(2).click();
        words.nth(1).click();
        assertThat(page.locator("#marked")).hasValue("paid panel");
        assertThat(page.locator(".evidence-marked")).hasCount(2);
        keepsTheRules(page);

        page.focus("#said");
        page.keyboard().press("Control+Home");
        for (int letter = 0; letter < "Two paid".length(); letter++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        assertThat(page.locator("#marked")).hasValue("Two paid");
        words.nth(1).click();
        words.nth(4).click();
        assertThat(page.locator("#marked")).hasValue("paid panel members </script>");
        page.click("text=Use page 1 and these words");
        assertThat(page.locator(".evidence-document textarea")).hasValue("paid panel members </script>");
        assertThat(page.locator(".evidence-document input").first()).hasValue("1");
        keepsTheRules(page);

        page.click("text=Find and mark the words");
        assertThat(page.locator(".evidence-lit")).hasCount(4);
        page.fill("#marked", "");
        page.click("text=Use page 1 and these words");
        assertThat(page.locator(".evidence-document textarea")).hasValue("");
        open(page, "evidence");
        page.click("summary");
        page.click("button.button-warning");
    }

    @Test
    void an_upload_goes_on_after_the_page_was_left_and_sends_the_rest_only(Page page) {
        byte[] noise = new byte[1_500_000];
        new Random(7).nextBytes(noise);
        byte[] file = java.util.Base64.getMimeEncoder().encode(noise);
        signIn(page, "bidder.rowan");
        open(page, "evidence");
        AtomicInteger sent = new AtomicInteger();
        page.route("**/parts/*", route -> {
            if (sent.incrementAndGet() > 2) {
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        add(page, file("report.txt", file));
        assertThat(page.locator("#uploads-on-their-way")).containsText("The connection is away.");

        page.unroute("**/parts/*");
        open(page, "evidence");
        assertThat(page.locator("#evidence-library")).containsText("Not all there yet");
        keepsTheRules(page);
        AtomicInteger rest = new AtomicInteger();
        page.route("**/parts/*", (Route route) -> {
            rest.incrementAndGet();
            route.resume();
        });
        add(page, file("report.txt", file));
        assertThat(page.locator("#evidence-library h3")).hasText("report.txt");
        assertThat(page.locator("#evidence-library")).not().containsText("Not all there yet");
        assertThat(rest.get()).isEqualTo(file.length / (512 * 1024) + 1 - 2);
        page.click("summary");
        page.click("button.button-warning");
    }

    @Test
    void without_a_script_a_form_does_the_same(Page page) {
        signIn(page, "bidder.rowan");
        Browser browser = Objects.requireNonNull(page.context().browser());
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()))) {
            Page still = plain.newPage();
            open(still, "evidence");
            add(still, file("note.txt", "We meet on Mondays".getBytes(StandardCharsets.UTF_8)));
            assertThat(still.locator(".note")).containsText("What you chose was added.");
            add(still, file("note.exe", new byte[300]));
            assertThat(still.locator(".error-summary")).containsText("note.exe: This is none of PDF");
            still.click("summary");
            still.locator("input[name^=day-]").fill("31 March 2040");
            still.click("text=Keep this day");
            assertThat(still.locator("#evidence-library")).containsText("Holds until 31 March 2040");
            still.click("summary");
            still.click("button.button-warning");
            assertThat(still.locator("#evidence-library")).containsText("There are none yet.");
        }
    }
}
