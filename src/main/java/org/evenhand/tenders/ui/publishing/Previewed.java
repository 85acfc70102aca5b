package org.evenhand.tenders.ui.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.publishing.Preview;

/** A draft as everybody would read it if it were published now. */
final class Previewed {

    private Previewed() {}

    static TenderNotice notice(Preview preview, PublishedContent content, Instant now) {
        DraftTender tender = preview.tender();
        PublishedTender publishedTender = PublishedTender.after(
                preview.last(),
                tender.id(),
                tender.framework().value(),
                content,
                Optional.empty(),
                tender.changedBy(),
                now);
        return new TenderNotice(
                publishedTender,
                List.of(new TenderNotice.Version(
                        publishedTender.version(), Optional.empty(), publishedTender.digest(), now)),
                preview.changes(),
                Optional.empty());
    }
}
