package org.evenhand.bids.draft;

import java.time.Instant;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.springframework.context.ApplicationContext;

/** Access to bids, as it would be at some moment. */
public final class BidAccesses {

    private BidAccesses() {}

    /** Access at a moment. */
    public static BidAccess at(ApplicationContext context, Instant moment) {
        return new BidAccess(context.getBean(ReadingNotices.class), context.getBean(CurrentPerson.class), () -> moment);
    }
}
