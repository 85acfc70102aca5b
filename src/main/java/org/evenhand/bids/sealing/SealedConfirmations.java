package org.evenhand.bids.sealing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.PartnerLog;
import org.evenhand.bids.partners.PartnerStatement;
import org.evenhand.folders.Unscored;
import org.evenhand.receipts.BidFile;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Quantity;

/** Confirmations of partners, as they are sealed with a bid, and what is left out of it as they did not. */
final class SealedConfirmations {

    private SealedConfirmations() {}

    /** What partners confirmed and what stands so: what was changed since, or refused, is not there. */
    static SortedMap<String, BidFile.Confirmation> of(DraftBid draft, BidForm form) {
        SortedMap<String, BidFile.Confirmation> confirmations = new TreeMap<>();
        PartnerStatement.of(draft.reference(), form, draft.partners(form)).stream()
                .filter(statement -> draft.partnerLog().standing(statement) == PartnerLog.Standing.CONFIRMED)
                .flatMap(statement -> draft.partnerLog().answer(statement).stream())
                .forEach(answer -> confirmations.put(
                        answer.key(),
                        new BidFile.Confirmation(
                                answer.name(),
                                answer.address(),
                                answer.organisation(),
                                answer.at().toString(),
                                answer.statement().facts())));
        return confirmations;
    }

    /** The shares of partners in what a field promises that they did not confirm. */
    static List<Unscored.Unconfirmed> missing(SealedContent content, BidField figure) {
        BidPartners all = content.partners();
        return all.in(figure).stream()
                .filter(share -> content.confirmed(share).isEmpty())
                .map(share -> new Unscored.Unconfirmed(
                        all.named(share.partner())
                                .map(BidPartners.Partner::name)
                                .orElse("?"),
                        new MeasureId(figure.of()),
                        new Quantity(share.of(figure.what())),
                        figure.what() == BidField.What.EMBEDDED))
                .toList();
    }
}
