package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenhand.documents.TestPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of documents and words pasted from them are the same however a system writes them. */
class EvidenceNamesTest {
    private static final String BID = "bids/alpha/bid.yaml";
    private static final String CITED = "file: plan.pdf, page: 1, quote: a visit with every meal";

    @TempDir
    Path root;

    private TestFolder folder() {
        return TestFolder.in(root.resolve("tender"));
    }

    @Test
    void names_are_the_same_composed_or_decomposed() {
        String decomposed = "cynllun ty\u0302.pdf";
        TestFolder folder = folder().write(
                        "bids/alpha/evidence/" + decomposed, TestPdf.onePage("a visit with every meal"))
                .change(BID, CITED, "file: \"cynllun t\u0177.pdf\", page: 1, quote: a visit with every meal");
        String hash = folder.whole().scoringCase().inputs().toString();

        assertThat(folder.ofDocuments()).isEmpty();
        assertThat(folder.rename("bids/alpha/evidence/" + decomposed, "bids/alpha/evidence/cynllun t\u0177.pdf")
                        .whole()
                        .scoringCase()
                        .inputs())
                .hasToString(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._plan.pdf",
                "__MACOSX/plan.pdf",
                "Thumbs.db",
                "desktop.ini",
                "~$plan.docx",
                "sub/Thumbs.db"
            })
    void what_systems_leave_behind_is_in_no_hash_and_cannot_be_cited(String name) {
        TestFolder folder = folder();
        String hash = folder.whole().scoringCase().inputs().toString();
        folder.write("bids/alpha/evidence/" + name, TestPdf.onePage("a visit with every meal"))
                .write("bids/" + name.replace("sub/", ""), "x")
                .write("rules/" + name.replace("sub/", ""), "x");

        assertThat(folder.whole().scoringCase().inputs()).hasToString(hash);
        assertThat(folder.change(BID, CITED, "file: \"" + name + "\"").ofDocuments())
                .singleElement()
                .asString()
                .contains("There is no document");
    }

    @Test
    void signs_that_turn_the_direction_are_taken_out_of_a_pasted_quote() {
        assertThat(folder().change(
                                BID,
                                CITED,
                                "file: plan.pdf, page: 1, quote: \"\u202aa visit\u200e with every meal\u202c\"")
                        .ofDocuments())
                .isEmpty();
    }
}
