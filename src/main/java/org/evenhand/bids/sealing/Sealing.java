package org.evenhand.bids.sealing;

import java.util.List;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.springframework.modulith.NamedInterface;

/** Outcome of the wish to seal a bid, to take it back or to confirm it. */
@NamedInterface("sealing")
public sealed interface Sealing {

    /** It is done, and stands in the log. */
    @NamedInterface("sealing")
    record Done(LogEntry entry) implements Sealing {}

    /** It was refused; where the request came too late, that stands in the log. */
    record Refused(BidRefusal why) implements Sealing {}

    /** Something is missing without which no bid is complete. */
    record NotReady(List<BidGap> gaps) implements Sealing {
        /** Copies the gaps. */
        public NotReady {
            gaps = List.copyOf(gaps);
        }
    }
}
