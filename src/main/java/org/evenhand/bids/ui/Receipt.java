package org.evenhand.bids.ui;

import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.sealing.ArchivingBids;

/** Receipt of a sealed bid, for people and as a file that can be checked without this service. */
record Receipt(BidReference reference, LogEntry entry) {

    /** The file: what was sealed, when, and a fingerprint for each part. */
    String json() {
        return ArchivingBids.receipt(reference, entry).json();
    }
}
