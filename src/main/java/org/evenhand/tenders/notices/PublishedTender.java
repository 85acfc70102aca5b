package org.evenhand.tenders.notices;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.publishing.Preview;

/**
 * A version of a tender as it was published. It never changes.
 *
 * @param version counted from 1
 * @param reason why it was published anew; none for the first
 * @param digest stands for every letter of the content
 * @param rulesDigest stands for every rule as it runs
 */
public record PublishedTender(
        TenderId tender,
        int version,
        FrameworkId framework,
        String title,
        Optional<String> reason,
        Instant deadline,
        PublishedContent content,
        Sha256 rulesDigest,
        Sha256 digest,
        String by,
        Instant at) {

    /** What would be published now, by whoever changed the draft last. */
    public static PublishedTender of(Preview preview, PublishedContent content, Instant now) {
        DraftTender tender = preview.tender();
        return of(tender, preview.last(), content, Optional.empty(), tender.changedBy(), now);
    }

    public static PublishedTender of(
            DraftTender tender,
            Optional<PublishedTender> last,
            PublishedContent content,
            Optional<String> reason,
            String by,
            Instant now) {
        return new PublishedTender(
                tender.id(),
                last.map(one -> one.version() + 1).orElse(1),
                tender.framework(),
                tender.title(),
                reason,
                content.first().tender().deadline().toInstant(),
                content,
                content.rulesDigest(),
                content.frozen().digest(),
                by,
                now);
    }
}
