package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.documents.PdfReader;
import org.evenhand.documents.TestPdf;
import org.evenhand.scoring.Bid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bid's documents stay in its own folder, are readable, and hold the words that are quoted from them. */
class EvidenceTest {
    private static final String BID = "bids/alpha/bid.yaml";
    private static final String CITED = "file: plan.pdf, page: 1, quote: a visit with every meal";

    @TempDir
    Path root;

    private TestFolder folder() {
        return TestFolder.in(root.resolve("tender"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../plan.pdf",
                "../../beta/evidence/plan.pdf",
                "../evidence/plan.pdf",
                "/etc/hostname",
                "./plan.pdf",
                "sub//plan.pdf",
                "..\\\\..\\\\plan.pdf",
                "file:///etc/hostname",
                "C:/plan.pdf"
            })
    void a_path_that_is_not_one_inside_the_evidence_folder_is_refused(String path) {
        List<String> mistakes =
                folder().change(BID, CITED, "file: \"" + path + "\"").mistakes();

        assertThat(mistakes)
                .singleElement()
                .asString()
                .startsWith(BID + ":11: commitments[0].evidence[0].file: ")
                .contains("is not a file name inside the bid's evidence folder; write it like plan.pdf");
    }

    @Test
    void a_link_that_leads_out_is_refused_and_one_that_stays_is_followed() throws IOException {
        TestFolder folder = folder();
        Path evidence = folder.place().resolve("bids/alpha/evidence");
        Files.write(root.resolve("outside.pdf"), TestPdf.onePage("a visit with every meal"));
        Files.createSymbolicLink(evidence.resolve("out.pdf"), root.resolve("outside.pdf"));
        Files.createSymbolicLink(evidence.resolve("same.pdf"), evidence.resolve("plan.pdf"));

        assertThat(folder.change(BID, CITED, "file: same.pdf").mistakes()).isEmpty();
        assertThat(folder.change(BID, "file: same.pdf", "file: out.pdf").mistakes())
                .containsExactly(BID + ":11: bids/alpha/evidence/out.pdf is or lies behind a link that leads out of its"
                        + " folder; put the file itself there");
    }

    @Test
    void a_whole_folder_or_file_behind_a_link_is_refused_too() throws IOException {
        TestFolder folder = folder();
        Path away = root.resolve("away");
        Files.move(folder.place().resolve("bids/alpha/evidence"), away);
        Files.createSymbolicLink(folder.place().resolve("bids/alpha/evidence"), away);
        Files.move(folder.place().resolve("panel.yaml"), root.resolve("panel.yaml"));
        Files.createSymbolicLink(folder.place().resolve("panel.yaml"), root.resolve("panel.yaml"));

        assertThat(folder.mistakes())
                .hasSize(3)
                .allMatch(mistake -> mistake.contains("is or lies behind a link that leads out of its folder"));
    }

    @Test
    void a_missing_document_is_told_with_those_that_are_there() {
        assertThat(folder().change(BID, CITED, "file: plans.pdf").mistakes())
                .containsExactly(BID + ":11: There is no document bids/alpha/evidence/plans.pdf; there are plan.pdf");
        assertThat(TestFolder.in(root.resolve("tender"))
                        .change(BID, "source: plan.pdf", "source: survey.pdf")
                        .mistakes())
                .containsExactly(BID + ":13: There is no document bids/alpha/evidence/survey.pdf; there are plan.pdf");
    }

    @Test
    void what_is_no_document_is_told() throws IOException {
        TestFolder folder = folder().write("bids/alpha/evidence/page.pdf", "<html></html>");
        Files.createDirectories(folder.place().resolve("bids/alpha/evidence/folder.pdf"));

        assertThat(folder.change(BID, CITED, "file: page.pdf").mistakes())
                .containsExactly(
                        BID
                                + ":11: bids/alpha/evidence/page.pdf is not a PDF; save the document as a PDF and put that here");
        assertThat(folder.change(BID, "file: page.pdf", "file: folder.pdf").mistakes())
                .containsExactly(BID + ":11: bids/alpha/evidence/folder.pdf is not an ordinary file; put a file there");
    }

    @Test
    void a_document_of_more_than_20_megabytes_is_refused_even_where_nothing_is_quoted_from_it() {
        TestFolder folder = folder().write("bids/beta/evidence/film.pdf", new byte[PdfReader.LARGEST + 1]);

        assertThat(folder.mistakes())
                .containsExactly("bids/beta/evidence/film.pdf:1: is too large; a document may have 20 MB");
    }

    @Test
    void a_quote_is_looked_for_on_its_page_or_without_a_page_in_the_whole_document() {
        String quote = "quote: 30 of 40 people";

        assertThat(found(folder().change(BID, CITED, "file: plan.pdf, page: 2, " + quote)))
                .isTrue();
        assertThat(found(folder().change(BID, CITED, "file: plan.pdf, " + quote)))
                .isTrue();
        assertThat(found(folder().change(BID, CITED, "file: plan.pdf"))).isTrue();
        assertThat(found(folder().change(BID, CITED, "file: plan.pdf, page: 1, " + quote)))
                .isFalse();
        assertThat(found(folder().change(BID, CITED, "file: plan.pdf, quote: 31 of 40 people")))
                .isFalse();
    }

    @Test
    void a_quote_longer_than_a_passage_is_refused() {
        assertThat(folder().change(BID, CITED, "file: plan.pdf, quote: " + "word ".repeat(201))
                        .mistakes())
                .singleElement()
                .asString()
                .contains("is longer than 1,000 characters; quote the sentence that matters");
    }

    private static boolean found(TestFolder folder) {
        return folder.whole().scoringCase().entries().iterator().next().bid().commitments().stream()
                .flatMap(commitment -> commitment.evidence().stream())
                .allMatch(Bid.Evidence::quoteFound);
    }
}
