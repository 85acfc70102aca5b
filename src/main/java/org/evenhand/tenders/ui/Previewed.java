package org.evenhand.tenders.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.tenders.Notice;
import org.evenhand.tenders.Preview;
import org.evenhand.tenders.Published;
import org.evenhand.tenders.PublishedContent;

/** A draft as everybody would read it if it were published now. */
final class Previewed {

    private Previewed() {}

    static Notice notice(Preview preview, PublishedContent content, Instant now) {
        Published published = Published.of(preview, content, now);
        return new Notice(
                published,
                List.of(new Notice.Version(published.version(), Optional.empty(), published.digest(), now)),
                preview.changes(),
                Optional.empty());
    }
}
