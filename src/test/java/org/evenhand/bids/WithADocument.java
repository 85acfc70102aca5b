package org.evenhand.bids;

import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the documents of bids have in common: a whole bid, and a document in the library of its provider. */
public abstract class WithADocument extends WithBids {

    public static final String WORDS = "Two paid panel members co-run every round";
    public static final byte[] PLAN = SomeFiles.pdf(WORDS);

    public BidReference reference;
    public EvidenceFile plan;

    @BeforeEach
    void bidWithADocument() {
        reference = written(HAZEL, "Two neighbours visit each week.");
        plan = context.getBean(InventedEvidence.class)
                .bring(reference.provider(), "plan.pdf", PLAN)
                .orElseThrow();
    }

    @AfterEach
    void emptyLibrary() {
        as(HAZEL);
        EvidenceLibrary library = context.getBean(EvidenceLibrary.class);
        library.list(reference.provider()).forEach(file -> library.remove(file.id()));
    }

    public final DraftingBids.Shown shown() {
        return drafting.find(reference).orElseThrow();
    }

    public final BidField document(String of) {
        return shown().form().fields().stream()
                .filter(field -> field.what() == What.DOCUMENT && field.of().equals(of))
                .filter(field -> field.part().criterion().isPresent())
                .findFirst()
                .orElseThrow();
    }

    public final void name(BidField document, int row, String page, String quote) {
        FieldPath place = Passage.place(document, row);
        String part = document.part().name();
        WholeBid.answer(drafting, reference, part, place, plan.id().value());
        WholeBid.answer(drafting, reference, part, Passage.beside(place, What.PAGE), page);
        WholeBid.answer(drafting, reference, part, Passage.beside(place, What.QUOTE), quote);
    }

    public final DraftBid.LogEntry sealed() {
        as(HAZEL);
        return ((Sealing.Done) sealing.seal(reference, version())).entry();
    }
}
