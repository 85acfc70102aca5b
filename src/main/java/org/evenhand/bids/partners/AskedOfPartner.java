package org.evenhand.bids.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.notices.PublishedTender;

/**
 * Statements that a partner is asked to confirm: all of a bid that names it, and nothing else of it.
 *
 * @param provider what the organisation that bids is called
 */
public record AskedOfPartner(
        BidReference bid, String provider, String title, Instant deadline, Partner partner, List<Item> items) {

    /** A statement with how it stands, and what was said of it last. */
    public record Item(PartnerStatement statement, PartnerLog.Standing standing, Optional<PartnerAnswer> answer) {

        /** Whether it waits for an answer. */
        public boolean isOpen() {
            return standing == PartnerLog.Standing.OPEN || standing == PartnerLog.Standing.CHANGED;
        }
    }

    /** Copies the items. */
    public AskedOfPartner {
        items = List.copyOf(items);
    }

    /** What one partner of a bid is asked. */
    static AskedOfPartner of(
            DraftBid draft, BidForm form, PublishedTender published, String provider, Partner partner) {
        return new AskedOfPartner(
                draft.reference(),
                provider,
                published.title(),
                published.deadline(),
                partner,
                PartnerStatement.of(draft.reference(), form, draft.partners(form)).stream()
                        .filter(statement -> statement.partner() == partner.row())
                        .map(statement -> new Item(
                                statement,
                                draft.partnerLog().standing(statement),
                                draft.partnerLog().answer(statement)))
                        .toList());
    }

    /** Whether anything waits for an answer. */
    public boolean isOpen() {
        return items.stream().anyMatch(Item::isOpen);
    }
}
