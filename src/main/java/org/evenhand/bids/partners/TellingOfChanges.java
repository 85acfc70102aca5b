package org.evenhand.bids.partners;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.notices.PublishedTender;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to a partner as soon as something that it confirmed is changed, once until it answers again. Its letter has a link, as the
 * one before was used.
 */
@Component
class TellingOfChanges {

    private final BidAccess access;
    private final DraftRows drafts;
    private final PartnerRequests requests;
    private final Clock clock;

    TellingOfChanges(BidAccess access, DraftRows drafts, PartnerRequests requests, Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.requests = requests;
        this.clock = clock;
    }

    @EventListener
    void written(BidWritten news) {
        boolean answered = drafts.find(news.reference())
                .filter(stored -> !stored.draft().partnerLog().answers().isEmpty())
                .isPresent();
        if (answered) {
            access.tender(news.reference()).ifPresent(published -> tell(news, published));
        }
    }

    private void tell(BidWritten news, PublishedTender published) {
        DraftBid draft = drafts.held(news.reference()).map(StoredDraft::draft).orElseThrow();
        BidForm form = BidForm.of(BidAccess.lot(published, news.reference()).orElseThrow());
        for (Partner partner : draft.partners(form).partners().values()) {
            Optional<PartnerAsk> ask = draft.partnerLog().standing(partner);
            if (ask.isPresent()
                    && isToTell(draft, form, ask.get())
                    && !requests.isTooMany(draft, partner.address().orElseThrow())) {
                draft = requests.send(
                                draft,
                                partner,
                                By.of(news.by(), Moments.now(clock)),
                                ask.get().language(),
                                "letter.partner.changed")
                        .draft();
            }
        }
    }

    /** Whether something that was confirmed is changed, and no letter was written since it was. */
    private static boolean isToTell(DraftBid draft, BidForm form, PartnerAsk last) {
        PartnerLog log = draft.partnerLog();
        return PartnerStatement.of(draft.reference(), form, draft.partners(form)).stream()
                .filter(statement -> statement.partner() == last.partner())
                .filter(statement -> log.standing(statement) == PartnerLog.Standing.CHANGED)
                .flatMap(statement -> log.answer(statement).stream())
                .map(PartnerAnswer::at)
                .anyMatch(at -> !last.at().isAfter(at));
    }
}
