package org.evenhand.bids.partners;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of a provider ask the partners that its bid names to confirm, and take that back. None of it is on record. */
@NamedInterface("partners")
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class AskingPartners {

    private final BidAccess access;
    private final DraftRows drafts;
    private final PartnerRequests requests;
    private final Accounts accounts;
    private final CurrentPerson people;
    private final Clock clock;

    AskingPartners(
            BidAccess access,
            DraftRows drafts,
            PartnerRequests requests,
            Accounts accounts,
            CurrentPerson people,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.requests = requests;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A partner with what it is asked.
     *
     * @param ask the request that stands; empty where it was not asked, or the request was taken back
     */
    public record Asked(AskedOfPartner of, Optional<PartnerAsk> ask) {}

    /** Whether letters can be sent; where not, partners answer from an account. */
    public boolean canSend() {
        return requests.canSend();
    }

    /** The partners that a bid names; none where there is no such bid. */
    @Transactional(readOnly = true)
    public List<Asked> of(BidReference reference) {
        access.me(reference);
        Optional<PublishedTender> published = access.tender(reference);
        Optional<DraftBid> draft = drafts.find(reference).map(StoredDraft::draft);
        if (published.isEmpty() || draft.isEmpty()) {
            return List.of();
        }
        BidForm form = form(reference, published.get());
        return draft.get().partners(form).partners().values().stream()
                .filter(Partner::isNamed)
                .map(partner -> new Asked(
                        AskedOfPartner.of(
                                draft.get(), form, published.get(), people.nameOf(reference.provider()), partner),
                        draft.get().partnerLog().standing(partner)))
                .toList();
    }

    private static BidForm form(BidReference reference, PublishedTender published) {
        return BidForm.of(BidAccess.lot(published, reference).orElseThrow());
    }

    /** Asks a partner to confirm, in a language; whoever was asked before gets another link, and the one before ends. */
    public PartnerOutcome ask(BidReference reference, int row, Locale language) {
        Actor.Person me = access.me(reference);
        DraftBid draft = held(reference);
        PublishedTender published = access.tender(reference).orElseThrow(AskingPartners::denied);
        if (access.closed(published).isPresent()) {
            return new PartnerOutcome.Refused(PartnerRefusal.CLOSED);
        }
        Optional<Partner> partner = draft.partners(form(reference, published))
                .named(row)
                .filter(one -> one.address().isPresent())
                .filter(one -> !one.role().isBlank() && !one.work().isBlank());
        if (partner.isEmpty()) {
            return new PartnerOutcome.Refused(PartnerRefusal.NOT_WRITTEN);
        }
        EmailAddress to = partner.get().address().orElseThrow();
        if (isOf(reference.provider(), to)) {
            return new PartnerOutcome.Refused(PartnerRefusal.OWN_PEOPLE);
        }
        if (requests.isTooMany(draft, to)) {
            return new PartnerOutcome.Refused(PartnerRefusal.TOO_MANY);
        }
        PartnerRequests.Sent sent =
                requests.send(draft, partner.get(), By.of(me, Moments.now(clock)), language, "letter.partner");
        return new PartnerOutcome.Done(requests.shown(sent), true);
    }

    private boolean isOf(OrganisationId provider, EmailAddress address) {
        return accounts.find(address)
                .filter(Account::isOpen)
                .filter(account -> people.peopleOf(provider).contains(account.id()))
                .isPresent();
    }

    /** Takes the last request to a partner back: neither its link nor an account answers it any more. */
    public PartnerOutcome withdraw(BidReference reference, int row) {
        access.me(reference);
        DraftBid draft = held(reference);
        if (draft.partnerLog()
                .last(row)
                .filter(ask -> ask.state() != PartnerAsk.State.WITHDRAWN)
                .isEmpty()) {
            return new PartnerOutcome.Refused(PartnerRefusal.NOT_ASKED);
        }
        drafts.put(draft.with(draft.partnerLog().with(row, PartnerAsk.State.WITHDRAWN)));
        return new PartnerOutcome.Done(Optional.empty(), false);
    }

    private DraftBid held(BidReference reference) {
        return drafts.held(reference).map(StoredDraft::draft).orElseThrow(AskingPartners::denied);
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("The signed-in person has no such bid");
    }
}
