package org.evenhand.bids.opening;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;

/**
 * Opened bids in the tender folder that was published: one that can be scored on any machine.
 *
 * @param files those of the tender, and a {@code bid.yaml} for each open bid, by their paths
 * @param documents of the open bids, by their paths; each is read when it is asked for, and not there unless it is what was sealed
 */
public record BidsFolder(SortedMap<String, String> files, SortedMap<String, Supplier<Optional<byte[]>>> documents) {

    private static final String SEALED_PRICES = "README.md";

    private static final String PRICES_ARE_SEALED = """
            # Prices are sealed

            The prices of these bids stay sealed until the marks are locked, and the staff that they pay for with them. The bids stand
            here without, so what reads a price cannot be scored yet. Take the folder away again once two people have opened the prices.
            """;

    static BidsFolder of(
            PublishedTender published, List<OpenedBid> bids, Function<BidDocument, Optional<byte[]>> content) {
        SortedMap<String, String> files =
                new TreeMap<>(published.content().frozen().files());
        SortedMap<String, Supplier<Optional<byte[]>>> documents = new TreeMap<>();
        for (Lot lot : published.content().lots()) {
            String folder = lot.id().isEmpty() ? "" : "lots/" + lot.id() + "/";
            for (OpenedBid bid : bids) {
                if (bid.reference().lot().equals(lot.id())) {
                    ScorableBid.of(bid, lot).ifPresent(scorable -> {
                        String place = folder + "bids/" + scorable.id() + "/";
                        files.put(place + "bid.yaml", scorable.written());
                        bid.documents()
                                .forEach(document -> documents.put(
                                        place + "evidence/"
                                                + document.document().name(),
                                        () -> content.apply(document.document())));
                    });
                }
            }
        }
        if (bids.stream().anyMatch(bid -> bid.price() == OpenedBid.Price.STILL_SEALED)) {
            files.putIfAbsent(SEALED_PRICES, PRICES_ARE_SEALED);
        }
        return new BidsFolder(files, documents);
    }

    /** Writes the folder as one archive. */
    public void zip(String name, OutputStream out) throws IOException {
        new FrozenFiles(files).zip(name, documents, out);
    }
}
