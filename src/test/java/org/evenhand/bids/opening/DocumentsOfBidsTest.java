package org.evenhand.bids.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WithADocument;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.sealing.ArchivingBids;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.folders.FolderReader;
import org.evenhand.receipts.ReceiptFile;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

/** Bids bring documents: those of their own library, as they were when they were sealed, to those who opened them alone. */
abstract class DocumentsOfBidsTest extends WithADocument {

    @DemoOnH2
    static class OnH2Test extends DocumentsOfBidsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DocumentsOfBidsTest {}

    private OpenedBid opened() {
        for (String who : List.of(CERI, NESTA)) {
            as(who);
            Instant after = after();
            Objects.requireNonNull(
                    transactions.execute(any -> OpenedLater.at(context, after).open(id, true)));
        }
        context.getBean(ComparingDocuments.class).compare(id);
        List<OpenedBid> bids = openings().bids(id);
        assertThat(bids).hasSize(1);
        return bids.getFirst();
    }

    private OpeningBids openings() {
        return context.getBean(OpeningBids.class);
    }

    @Test
    void a_document_has_a_fingerprint_on_the_receipt_and_is_there_as_it_was_once_the_bid_is_open() {
        name(document("paid-hours"), 1, "1", WORDS);
        DraftBid.LogEntry receipt = sealed();

        assertThat(receipt.fingerprints()).containsEntry("document plan.pdf", plan.sha256());
        OpenedBid bid = opened();
        assertThat(bid.documents())
                .singleElement()
                .satisfies(one -> assertThat(one.isWhole()).isTrue());
        assertThat(openings().document(reference, plan.id())).contains(PLAN);
    }

    @Test
    void a_document_that_is_renamed_or_removed_after_the_seal_stays_what_was_sealed() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        EvidenceLibrary library = context.getBean(EvidenceLibrary.class);
        library.rename(plan.id(), "something else.pdf");
        library.remove(plan.id());

        assertThat(opened().documents())
                .singleElement()
                .satisfies(one -> assertThat(one.document().name()).isEqualTo("plan.pdf"));
        assertThat(openings().document(reference, plan.id())).contains(PLAN);
        assertThat(context.getBean(HeldEvidence.class).mayBring(plan.id(), Instant.EPOCH))
                .isTrue();
    }

    @Test
    void a_document_that_was_changed_behind_our_back_is_found_at_the_opening_and_given_to_nobody() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        jdbc.sql("update evidence_piece set content = ? where file = ?")
                .params(new byte[] {1, 2, 3}, plan.id().value())
                .update();

        assertThat(opened().documents())
                .extracting(OpenedDocument::found)
                .containsExactly(Optional.of(SealedEvidence.State.CHANGED));
        assertThat(openings().document(reference, plan.id())).isEmpty();
    }

    @Test
    void documents_are_in_the_folder_where_the_passages_are_found(@TempDir Path place) throws IOException {
        name(document("paid-hours"), 1, "1", WORDS);
        name(document(""), 1, "1", "Words that stand nowhere");
        sealed();
        opened();
        as(CERI);
        BidsFolder folder = Objects.requireNonNull(
                transactions.execute(any -> openings().takeAway(id).orElseThrow()));
        unzip(folder, place);
        Path tender = place.resolve("tender");
        Path lot = Files.exists(tender.resolve("tender.yaml"))
                ? tender
                : tender.resolve("lots").resolve(reference.lot());
        Files.writeString(
                lot.resolve("panel.yaml"),
                "agreed:\n  - {bid: " + reference.provider() + ", criterion: Q1, mark: 4, reason: It says who.}\n");

        assertThat(lot.resolve("bids/" + reference.provider() + "/evidence/plan.pdf"))
                .hasBinaryContent(PLAN);
        assertThat(FolderReader.read(lot))
                .isInstanceOfSatisfying(
                        FolderReader.Reading.Whole.class,
                        whole -> assertThat(whole.folder().ofDocuments())
                                .singleElement()
                                .satisfies(mistake ->
                                        assertThat(mistake.toString()).contains("Words that stand nowhere")));
    }

    private static void unzip(BidsFolder folder, Path place) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        folder.zip("tender", out);
        unzip(out.toByteArray(), place);
    }

    private static void unzip(byte[] zip, Path place) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = place.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, in.readAllBytes());
            }
        }
    }

    @Test
    void a_provider_takes_all_that_it_sealed_and_the_receipt_is_checked_with_it(@TempDir Path place)
            throws IOException {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        context.getBean(ArchivingBids.class).zip(reference, "bid", out);
        unzip(out.toByteArray(), place);
        Path bid = place.resolve("bid");

        assertThat(bid.resolve("documents-1/plan.pdf")).hasBinaryContent(PLAN);
        assertThat(Files.readString(bid.resolve("log.json"))).contains("arrived", "sealed", "Hazel Brand");
        ReceiptFile receipt = ReceiptFile.read(Files.readString(bid.resolve("receipt-1.json")))
                .orElseThrow();
        assertThat(receipt.bid()).isEqualTo(Sha256.of(Files.readString(bid.resolve("bid-1.json"))));

        as(OWAIN);
        assertThatThrownBy(() ->
                        context.getBean(ArchivingBids.class).zip(reference, "bid", OutputStream.nullOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void before_the_opening_and_to_others_no_document_is_given() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();

        as(CERI);
        assertThat(openings().document(reference, plan.id())).isEmpty();
        for (String other : List.of(HAZEL, "joint.commissioner", "evaluator")) {
            as(other);
            assertThatThrownBy(() -> openings().document(reference, plan.id()))
                    .isInstanceOf(AccessDeniedException.class);
        }
        opened();
        for (String other : List.of(HAZEL, "joint.commissioner", "evaluator")) {
            as(other);
            assertThatThrownBy(() -> openings().document(reference, plan.id()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void what_was_removed_before_a_tender_was_published_is_not_held_for_it() {
        assertThat(context.getBean(HeldEvidence.class).mayBring(plan.id(), Instant.EPOCH))
                .isFalse();
        assertThat(context.getBean(HeldEvidence.class).mayBring(plan.id(), Instant.now()))
                .isTrue();
    }
}
