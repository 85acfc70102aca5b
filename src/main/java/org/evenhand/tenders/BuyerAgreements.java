package org.evenhand.tenders;

import java.util.List;
import org.springframework.stereotype.Component;

/** How each buyer's agreement to a draft stands. */
@Component
class BuyerAgreements {

    /** The buyer who leads agrees by publishing. */
    List<BuyerSignOff> of(DraftTender tender) {
        return tender.buyers().stream()
                .map(buyer -> new BuyerSignOff(
                        buyer,
                        buyer.equals(tender.lead())
                                ? new BuyerSignOff.State.Signed(tender.changedBy(), tender.changedAt())
                                : new BuyerSignOff.State.None()))
                .toList();
    }
}
