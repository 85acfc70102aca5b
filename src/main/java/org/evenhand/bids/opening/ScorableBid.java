package org.evenhand.bids.opening;

import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.sealing.FolderBid;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.scoring.BidId;

/** Opened bid as scoring takes it. */
record ScorableBid(FolderBid folder) {

    /** Reads an opened bid by the form of its lot; empty where it stayed shut. */
    static Optional<ScorableBid> of(OpenedBid opened, Lot lot) {
        return opened.content()
                .map(content -> new ScorableBid(FolderBid.of(content, opened.received(), BidForm.of(lot))));
    }

    /** The name of its folder. */
    BidId id() {
        return folder.bid().id();
    }

    /** The text of {@code bid.yaml}. */
    String written() {
        return folder.written();
    }
}
