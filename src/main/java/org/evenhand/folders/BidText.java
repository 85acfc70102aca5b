package org.evenhand.folders;

import java.util.SortedMap;
import org.evenhand.folders.content.BidContent;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.CriterionId;

/** Text of {@code bid.yaml}, as the reader of tender folders reads it. */
public final class BidText {

    private BidText() {}

    /**
     * Writes a bid.
     *
     * @param answers what the panel marks, in the provider's own words, by criteria
     */
    public static String of(Bid bid, Provider provider, SortedMap<CriterionId, String> answers) {
        return YamlText.write(BidContent.of(bid, provider, answers));
    }
}
