package org.evenhand.bids.opening;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.SealedUse;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/**
 * Keeps what was removed from a library as long as the bids of any tender are shut to which it could have been brought, and for good
 * where an opened bid brought it. So nobody sees, from what is erased, who bid.
 */
@Component
class HeldEvidence implements SealedUse {

    private final OpenedRows opened;
    private final ReadingNotices notices;

    HeldEvidence(OpenedRows opened, ReadingNotices notices) {
        this.opened = opened;
        this.notices = notices;
    }

    @Override
    public boolean mayBring(EvidenceId document, Instant removed) {
        return opened.brings(document) || isSomeShut(removed);
    }

    private boolean isSomeShut(Instant removed) {
        Map<TenderId, BidOpening> openings = opened.all();
        return notices.listed().stream()
                .filter(tender -> !tender.cancelled())
                .filter(tender -> Optional.ofNullable(openings.get(tender.tender()))
                        .filter(BidOpening::isDone)
                        .isEmpty())
                .anyMatch(tender -> wasThere(tender, removed));
    }

    private boolean wasThere(TenderNotice.Listed tender, Instant moment) {
        return notices.firstPublished(tender.tender())
                .filter(first -> !first.at().isAfter(moment))
                .isPresent();
    }
}
