package org.evenhand.samples.ui;

import java.util.List;
import org.evenhand.folders.Publication;

/** Names the buyers, with their shares where there are several. */
final class BuyerWords {

    private BuyerWords() {}

    static String buyers(Shown shown) {
        List<Publication.Buyer> buyers = shown.sample().publication().buyers();
        if (buyers.size() == 1) {
            return shown.words().say("buyers.one", buyers.getFirst().name());
        }
        return shown.words().say("buyers.several", names(shown));
    }

    static String names(Shown shown) {
        List<Publication.Buyer> buyers = shown.sample().publication().buyers();
        return shown.words()
                .list(buyers.stream()
                        .map(buyer -> buyers.size() == 1
                                ? buyer.name()
                                : shown.words()
                                        .say(
                                                "buyers.share",
                                                buyer.name(),
                                                shown.words()
                                                        .number(buyer.share().value())))
                        .toList());
    }
}
