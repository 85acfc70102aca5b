package org.evenhand.tenders.publishing;

import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.Framework;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Sha256;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.springframework.modulith.NamedInterface;

/**
 * View of what would be published now.
 *
 * @param step publishing for the first time, or a change; none where neither is possible
 * @param content letter by letter what would be frozen; there only if the draft says enough
 * @param mistakes for which bids could not be scored by it, in English
 * @param last what is published so far
 * @param changes what would be different from that
 * @param refusal why it cannot be published as it stands, if nothing is missing and nothing wrong
 */
@NamedInterface("publishing")
public record Preview(
        DraftTender tender,
        Framework framework,
        Optional<TenderStatus.Step> step,
        ReadyToPublish ready,
        Optional<PublishedContent> content,
        List<String> mistakes,
        Optional<PublishedTender> last,
        List<PublishedChange> changes,
        Optional<PublishOutcome> refusal) {

    /** Stands for every letter of it. */
    public Optional<Sha256> digest() {
        return content.map(one -> one.frozen().digest());
    }

    /** Whether bids would have to be in earlier than everybody reads now. */
    public boolean isEarlier() {
        return last.isPresent()
                && content.isPresent()
                && content.get()
                        .first()
                        .tender()
                        .deadline()
                        .toInstant()
                        .isBefore(last.get().deadline());
    }

    /** Whether it can be published as it stands. */
    public boolean isPublishable() {
        return step.isPresent() && ready.isReady() && mistakes.isEmpty() && content.isPresent() && refusal.isEmpty();
    }
}
