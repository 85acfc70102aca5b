package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.TestPdf;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.LookUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

        assertThat(folder.change(BID, CITED, "file: same.pdf").ofDocuments()).isEmpty();
        assertThat(folder.change(BID, "file: same.pdf", "file: out.pdf").ofDocuments())
                .containsExactly(BID + ":11: bids/alpha/evidence/out.pdf is or lies behind a link that leads out of its"
                        + " folder; put the file itself there");
        assertThat(folder.notices())
                .contains("evidence-unreadable: alpha: out.pdf is no ordinary file in the bid’s own folder");
    }

    @Test
    void a_whole_folder_or_file_behind_a_link_is_refused_too() throws IOException {
        TestFolder folder = folder();
        Path away = root.resolve("away");
        Files.move(folder.place().resolve("bids/alpha/evidence"), away);
        Files.createSymbolicLink(folder.place().resolve("bids/alpha/evidence"), away);

        assertThat(folder.ofDocuments())
                .hasSize(2)
                .allMatch(mistake -> mistake.contains("is or lies behind a link that leads out of its folder"));

        Files.move(folder.place().resolve("panel.yaml"), root.resolve("panel.yaml"));
        Files.createSymbolicLink(folder.place().resolve("panel.yaml"), root.resolve("panel.yaml"));

        assertThat(folder.mistakes())
                .singleElement()
                .asString()
                .contains("is or lies behind a link that leads out of its folder");
    }

    @Test
    void a_missing_document_is_told_with_those_that_are_there() {
        assertThat(folder().change(BID, CITED, "file: plans.pdf").ofDocuments())
                .containsExactly(BID + ":11: There is no document bids/alpha/evidence/plans.pdf; there are plan.pdf");
        assertThat(TestFolder.in(root.resolve("tender"))
                        .change(BID, "source: plan.pdf", "source: survey.pdf")
                        .ofDocuments())
                .containsExactly(BID + ":13: There is no document bids/alpha/evidence/survey.pdf; there are plan.pdf");
    }

    @Test
    void what_is_no_document_is_told() throws IOException {
        TestFolder folder = folder().write("bids/alpha/evidence/page.pdf", "<html></html>");
        Files.createDirectories(folder.place().resolve("bids/alpha/evidence/folder.pdf"));

        assertThat(folder.change(BID, CITED, "file: page.pdf").ofDocuments())
                .containsExactly(
                        BID + ":11: bids/alpha/evidence/page.pdf is none of PDF, PNG, JPEG, plain text, CSV, DOCX,"
                                + " XLSX, ODT and ODS; save the document as one of them and put that here");
        assertThat(folder.change(BID, "file: page.pdf", "file: folder.pdf").ofDocuments())
                .containsExactly(BID + ":11: bids/alpha/evidence/folder.pdf is not an ordinary file; put a file there");
    }

    @Test
    void a_document_of_more_than_25_megabytes_is_hashed_but_not_read() {
        TestFolder folder = folder().write("bids/alpha/evidence/film.pdf", new byte[DocumentReader.LARGEST + 1]);

        assertThat(folder.ofDocuments()).isEmpty();
        assertThat(folder.change(BID, CITED, "file: film.pdf").ofDocuments())
                .containsExactly(BID + ":11: bids/alpha/evidence/film.pdf is larger than 25 MB; save it with smaller"
                        + " pictures or only the pages that are relied on");
        assertThat(folder.notices()).contains("evidence-unreadable: alpha: film.pdf is larger than 25 MB");
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "is empty"),
                Arguments.of("broken", Arrays.copyOf(TestPdf.onePage("x"), 180), "is broken or has no pages"),
                Arguments.of(
                        "of 501 pages", TestPdf.of(Collections.nCopies(501, List.of("x"))), "has more than 500 pages"),
                Arguments.of("without that page", TestPdf.onePage("a visit with every meal"), "has no page 9"));
    }

    @ParameterizedTest(name = "a document that is {0}")
    @MethodSource("documents")
    void no_document_stops_a_scoring_or_changes_a_figure(String what, byte[] document, String notice) {
        TestFolder folder = folder();
        List<String> before = folder.figures();
        folder.write("bids/alpha/evidence/other.pdf", document)
                .change(BID, CITED, "file: other.pdf, page: 9, quote: a visit with every meal");

        assertThat(folder.mistakes()).isEmpty();
        assertThat(folder.figures()).isEqualTo(before);
        assertThat(folder.notices()).contains("evidence-unreadable: alpha: other.pdf " + notice);
        assertThat(folder.ofDocuments()).hasSize(1);
    }

    @Test
    void the_provider_is_told_where_its_words_stand_instead() {
        TestFolder folder = folder().change(BID, CITED, "file: plan.pdf, page: 1, quote: 30 of 40 people");

        assertThat(folder.ofDocuments())
                .containsExactly(
                        BID + ":11: “30 of 40 people” is not on page 1 of bids/alpha/evidence/plan.pdf; the words"
                                + " stand on page 2");
        assertThat(folder.notices())
                .contains(
                        "quote-not-found: alpha: “30 of 40 people” is not on page 1 of plan.pdf; the words stand on page 2");
    }

    @Test
    void words_that_nobody_sees_are_told() {
        TestFolder folder = folder().write(
                        "bids/alpha/evidence/plan.pdf",
                        TestPdf.drawn("BT /F1 12 Tf 1 g 72 700 Td (We make a visit with every meal.) Tj ET"));

        assertThat(folder.ofDocuments())
                .contains(BID + ":11: “a visit with every meal” stands on page 1 of bids/alpha/evidence/plan.pdf, where"
                        + " nobody sees it; quote words that can be seen");
        assertThat(folder.notices())
                .contains(
                        "quote-hidden: alpha: “a visit with every meal” stands on page 1 of plan.pdf, where nobody sees it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawn: {at: 2026-01-31T09:00:00Z, reason: Too busy.}\n",
                "disregarded: {because: breach, reason: It named its price to another bidder.}\n",
                "received: 2026-02-03T09:00:00Z\n"
            })
    void documents_of_a_bid_that_takes_no_part_are_hashed_but_not_read(String out) {
        TestFolder folder = folder().change(BID, CITED, "file: nowhere.pdf, page: 9, quote: words");
        String bid = folder.read(BID);
        folder.write(BID, out.startsWith("received") ? bid.replaceAll("received: .*\\n", out) : bid + out);

        assertThat(folder.ofDocuments()).isEmpty();
        assertThat(folder.notices()).noneMatch(notice -> notice.contains("nowhere.pdf"));
    }

    @Test
    void documents_beyond_the_two_hundredth_are_not_read() {
        TestFolder folder = folder();
        for (int i = 0; i < 200; i++) {
            folder.write("bids/alpha/evidence/a" + i + ".txt", "words");
        }

        assertThat(folder.ofDocuments())
                .contains("bids/alpha/evidence:1: There are 201 documents here; a bid may have 200")
                .anyMatch(told -> told.contains("plan.pdf is not read: the documents of this bid need more work"));
        assertThat(folder.notices())
                .anyMatch(notice -> notice.startsWith("evidence-unreadable: alpha: plan.pdf was not read"));
    }

    @Test
    void what_is_read_for_one_bid_is_bounded_in_work() {
        byte[] heavy = TestPdf.of(Collections.nCopies(400, Collections.nCopies(40, "word ".repeat(20))));
        TestFolder folder = folder();
        StringBuilder cited = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            folder.write("bids/alpha/evidence/d" + i + ".pdf", heavy);
            cited.append("{file: d").append(i).append(".pdf, page: 1, quote: word}, ");
        }
        folder.change(BID, "{" + CITED + "}", cited.substring(0, cited.length() - 2));

        assertThat(folder.notices())
                .noneMatch(notice -> notice.startsWith("evidence-unreadable: alpha: d0.pdf"))
                .contains(
                        "evidence-unreadable: alpha: d59.pdf was not read: the bid’s documents need more work than a bid"
                                + " may make");
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
                .map(Bid.Evidence::lookUp)
                .allMatch(LookUp.FOUND::equals);
    }
}
