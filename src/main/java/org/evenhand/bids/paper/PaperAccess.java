package org.evenhand.bids.paper;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides who works on bids that came on paper, who reads them, and until when: from the opening on, and not after the first mark. */
@Component
public class PaperAccess {

    private static final Set<Role> WRITERS = Set.of(Role.COMMISSIONER);
    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final TenderDirectory tenders;
    private final CurrentPerson current;
    private final ReadingNotices notices;
    private final OpenTenders open;
    private final ObjectProvider<MarkingBegun> marking;

    PaperAccess(
            TenderDirectory tenders,
            CurrentPerson current,
            ReadingNotices notices,
            OpenTenders open,
            ObjectProvider<MarkingBegun> marking) {
        this.tenders = tenders;
        this.current = current;
        this.notices = notices;
        this.open = open;
        this.marking = marking;
    }

    /** The signed-in person as one who works on them; refused to others. */
    public Actor.Person acting(TenderId tender) {
        return tenders.acting(current, tender, WRITERS);
    }

    /** Whether the signed-in person may work on them. */
    boolean mayAct(TenderId tender) {
        return tenders.covers(current, tender, WRITERS);
    }

    /** Whether the signed-in person reads them. */
    boolean mayRead(TenderId tender) {
        return tenders.covers(current, tender, READERS) && open.isOpen(tender);
    }

    /** Why nothing can come in on paper, or be changed; empty where it can. */
    public Optional<PaperRefusal> closed(TenderId tender) {
        if (!open.isOpen(tender)) {
            return Optional.of(PaperRefusal.NOT_OPENED);
        }
        if (marking.stream().anyMatch(marks -> marks.hasBegun(tender))) {
            return Optional.of(PaperRefusal.MARKED);
        }
        return Optional.empty();
    }

    /** A bid with the form into which it is typed. */
    ReadingPaperBids.Shown shown(PaperBid bid) {
        PublishedTender published = published(bid.tender());
        return new ReadingPaperBids.Shown(
                bid, form(published, bid.lot()).orElseThrow(), published, isLate(published, bid.facts()));
    }

    /** The words by which a tender says how to send a bid; empty where it says nothing. */
    static String way(PublishedTender published) {
        return published.content().says(NoticeField.HOW_TO_BID);
    }

    /** The version of a tender that counts. */
    public PublishedTender published(TenderId tender) {
        return notices.lastPublished(tender).orElseThrow(CurrentPerson::denied);
    }

    /** When a tender was published first. */
    Optional<Instant> firstPublished(TenderId tender) {
        return notices.firstPublished(tender).map(PublishedTender::at);
    }

    /** The form of a lot; empty where there is none such. */
    static Optional<PaperForm> form(PublishedTender published, String lot) {
        return published.content().lots().stream()
                .filter(one -> one.id().equals(lot))
                .findFirst()
                .map((Lot one) -> new PaperForm(BidForm.of(one)));
    }

    /** Whether it came after the deadline. */
    public static boolean isLate(PublishedTender published, PaperFacts facts) {
        return facts.received().isAfter(published.deadline());
    }
}
