package org.evenhand.tenders.ui.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.tenders.notices.PublishedContent;
import org.evenhand.tenders.notices.PublishedTender;
import org.evenhand.tenders.notices.TenderNotice;
import org.evenhand.tenders.publishing.Preview;

/** A draft as everybody would read it if it were published now. */
final class Previewed {

    private Previewed() {}

    static TenderNotice notice(Preview preview, PublishedContent content, Instant now) {
        PublishedTender publishedTender = PublishedTender.of(preview, content, now);
        return new TenderNotice(
                publishedTender,
                List.of(new TenderNotice.Version(
                        publishedTender.version(), Optional.empty(), publishedTender.digest(), now)),
                preview.changes(),
                Optional.empty());
    }
}
