package org.evenhand.notices;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/**
 * A version of a tender as it was published. It never changes.
 *
 * @param version counted from 1
 * @param framework the id of the scoring framework that was frozen with it
 * @param reason why it was published anew; none for the first
 * @param digest stands for every letter of the content
 * @param rulesDigest stands for every rule as it runs
 */
public record PublishedTender(
        TenderId tender,
        int version,
        String framework,
        String title,
        Optional<String> reason,
        Instant deadline,
        PublishedContent content,
        Sha256 rulesDigest,
        Sha256 digest,
        String by,
        Instant at) {

    /**
     * The version that follows the last one.
     *
     * @param last what is published so far
     */
    public static PublishedTender after(
            Optional<PublishedTender> last,
            TenderId tender,
            String framework,
            PublishedContent content,
            Optional<String> reason,
            String by,
            Instant now) {
        return new PublishedTender(
                tender,
                last.map(one -> one.version() + 1).orElse(1),
                framework,
                content.first().publication().title(),
                reason,
                content.first().tender().deadline().toInstant(),
                content,
                content.rulesDigest(),
                content.frozen().digest(),
                by,
                now);
    }
}
