package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.evenhand.criteria.sheets.MadeWorkbook;
import org.junit.jupiter.api.Test;

/** In a browser a framework is downloaded, and a file is sent as soon as it is chosen; the page says how far the work is. */
@BrowserTest
class SpreadsheetIT extends WithBrowser {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, TYPE, content);
    }

    @Test
    void a_framework_goes_out_and_what_was_changed_comes_in(Page page) throws IOException {
        signIn(page, "commissioner");
        open(page, "framework/shared-lives-example/import");
        Download download = page.waitForDownload(
                () -> page.getByText("Download as a spreadsheet (.xlsx)").click());
        assertThat(download.suggestedFilename()).isEqualTo("Shared-Lives-from-2027.xlsx");

        page.setInputFiles("input[type=file]", file(download.suggestedFilename(), Files.readAllBytes(download.path())));
        page.getByText("Nothing would change").waitFor();

        byte[] added = MadeWorkbook.ofTexts(
                "Criteria",
                List.of(
                        List.of("Name", "Kind", "Title", "Weight"),
                        List.of("part", "kind", "title", "weight"),
                        List.of("", "marked by a panel", "How people choose", "5.5")));
        page.setInputFiles("input[type=file]", file("added.xlsx", added));
        page.getByText("1 new criterion").first().waitFor();
        page.getByText("Bring in 1 change").click();
        page.getByText("1 change was brought in.").first().waitFor();
        page.getByText("Go to the framework").click();
        page.getByText("How people choose").first().waitFor();
    }

    @Test
    void a_file_that_is_none_is_refused_and_another_can_be_chosen(Page page) {
        signIn(page, "commissioner");
        open(page, "framework/shared-lives-example/import");
        page.setInputFiles("input[type=file]", file("notes.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)));
        page.getByText("This is no Excel workbook").first().waitFor();
        page.setInputFiles("input[type=file]", file("large.xlsx", new byte[6 * 1024 * 1024]));
        page.getByText("The file is larger than 5 MB").first().waitFor();
        assertThat(page.locator("input[type=file]").isEnabled()).isTrue();
    }
}
