package org.evenhand.tenders.publishing;

import java.util.List;
import java.util.Set;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.signoff.BuyerSignOff;

/**
 * A tender about which somebody has to do something next: a draft, or a change that is not published yet.
 *
 * @param isWritable whether the reader may write and publish it
 * @param signsFor the buyers for which the reader can sign
 * @param changes how many changes bidders do not read yet; 0 for what was never published
 */
public record TenderInHand(
        DraftTender tender,
        boolean isWritable,
        Set<OrganisationId> signsFor,
        ReadyToPublish ready,
        List<BuyerSignOff> signOffs,
        int changes) {

    /** Act that has to happen next, seen by the reader. */
    public enum Next {
        /** The reader writes what is missing. */
        PREPARE,
        /** The reader signs for a buyer. */
        SIGN_OFF,
        /** The reader publishes. */
        PUBLISH,
        /** The lead writes what is missing. */
        LEAD_PREPARES,
        /** Another buyer signs. */
        OTHERS_SIGN_OFF,
        /** The lead publishes. */
        LEAD_PUBLISHES
    }

    /** What has to happen next. */
    public Next next() {
        if (!ready.awaitsSignOffOnly()) {
            return isWritable ? Next.PREPARE : Next.LEAD_PREPARES;
        }
        List<OrganisationId> unsigned = unsigned();
        if (unsigned.stream().anyMatch(signsFor::contains)) {
            return Next.SIGN_OFF;
        }
        if (!unsigned.isEmpty()) {
            return Next.OTHERS_SIGN_OFF;
        }
        return isWritable ? Next.PUBLISH : Next.LEAD_PUBLISHES;
    }

    /** The buyers whose agreement lacks. */
    public List<OrganisationId> unsigned() {
        return signOffs.stream()
                .filter(one -> !one.stands())
                .map(BuyerSignOff::buyer)
                .toList();
    }
}
