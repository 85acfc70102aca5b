package org.evenhand.bids.telling;

import java.time.Instant;
import java.util.Map;
import org.evenhand.folders.FrozenFiles;

/** Letter that waits to be put into words. */
sealed interface WaitingLetter permits BidLetter, PartnerLetter {

    /** It as a row keeps it. */
    String text();

    /** When nobody tries to send it any more. */
    Instant givenUp();

    /** Reads what {@link #text} wrote. */
    static WaitingLetter read(String text) {
        Map<String, String> all = FrozenFiles.of(text).files();
        return all.containsKey(PartnerLetter.KEY) ? PartnerLetter.read(all) : BidLetter.read(text);
    }
}
