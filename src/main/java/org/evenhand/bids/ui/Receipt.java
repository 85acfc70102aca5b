package org.evenhand.bids.ui;

import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.receipts.ReceiptFile;

/** Receipt of a sealed bid, for people and as a file that can be checked without this service. */
record Receipt(BidReference reference, LogEntry entry) {

    /** The file: what was sealed, when, and a fingerprint for each part. */
    String json() {
        return new ReceiptFile(
                        reference.tender().value(),
                        reference.lot(),
                        reference.provider().value(),
                        entry.number(),
                        entry.version(),
                        entry.begun().toString(),
                        entry.by().name(),
                        entry.digest().orElseThrow(),
                        entry.fingerprints())
                .json();
    }
}
