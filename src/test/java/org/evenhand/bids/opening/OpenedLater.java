package org.evenhand.bids.opening;

import java.time.Instant;
import org.evenhand.bids.keys.OpeningKeys;
import org.evenhand.bids.sealing.SealedRows;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.springframework.context.ApplicationContext;

/** The opening of bids, as it would go at some moment. */
public final class OpenedLater {

    private OpenedLater() {}

    static OpeningPrices pricesAt(ApplicationContext context, Instant moment) {
        return new OpeningPrices(
                context.getBean(PriceRows.class),
                context.getBean(OpenedRows.class),
                context.getBean(SealedRows.class),
                context.getBean(OpeningKeys.class),
                context.getBean(ReadingNotices.class),
                context.getBean(TenderDirectory.class),
                context.getBean(CurrentPerson.class),
                context,
                () -> moment);
    }

    public static OpeningBids at(ApplicationContext context, Instant moment) {
        return new OpeningBids(
                context.getBean(OpenedRows.class),
                context.getBean(SealedRows.class),
                context.getBean(OpeningKeys.class),
                context.getBean(SealedEvidence.class),
                context.getBean(ComparingDocuments.class),
                context.getBean(ReadingNotices.class),
                context.getBean(TenderDirectory.class),
                context.getBean(CurrentPerson.class),
                context,
                () -> moment);
    }
}
