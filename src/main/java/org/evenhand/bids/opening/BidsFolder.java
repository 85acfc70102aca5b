package org.evenhand.bids.opening;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.BidText;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;

/** Opened bids in the tender folder that was published: one that can be scored on any machine. */
final class BidsFolder {

    private BidsFolder() {}

    /** The files, by their paths: those of the tender, and a {@code bid.yaml} for each open bid. */
    static SortedMap<String, String> files(PublishedTender published, List<OpenedBid> bids) {
        SortedMap<String, String> files =
                new TreeMap<>(published.content().frozen().files());
        for (Lot lot : published.content().lots()) {
            String folder = lot.id().isEmpty() ? "" : "lots/" + lot.id() + "/";
            bids.stream()
                    .filter(bid -> bid.reference().lot().equals(lot.id()))
                    .flatMap(bid -> ScorableBid.of(bid, lot).stream())
                    .forEach(bid -> files.put(
                            folder + "bids/" + bid.bid().id() + "/bid.yaml",
                            BidText.of(bid.bid(), bid.provider(), bid.answers())));
        }
        return files;
    }
}
