package org.evenhand.folders;

import org.evenhand.folders.content.BidContent;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.scoring.Bid;

/** Text of {@code bid.yaml}, as the reader of tender folders reads it. */
public final class BidText {

    private BidText() {}

    /**
     * Writes a bid.
     */
    public static String of(Bid bid, Provider provider, Unscored unscored) {
        return YamlText.write(BidContent.of(bid, provider, unscored));
    }
}
