package org.evenhand.notices.interest;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.notices.NoticeAuditEvent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.accounts.Names;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers mark that they may bid for a published tender, so that all who speak for them are written to when it changes. Like
 * following it stands on the record of the provider and nowhere near the tender. Only who looks for partners is seen by others,
 * in words of their own.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class RegisteringInterest {

    /** Letters that the name of a listing may have. */
    public static final int LONGEST_NAME = 120;

    /** Letters that the words of a listing may have. */
    public static final int LONGEST_WORDS = 1_000;

    private final InterestRows rows;
    private final PublicationRows publications;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringInterest(
            InterestRows rows,
            PublicationRows publications,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What the provider for which the signed-in person speaks registered. */
    @Transactional(readOnly = true)
    public OwnInterest mine(TenderId tender) {
        return rows.find(tender, me().in());
    }

    /**
     * Marks that the provider may bid; nothing happens where it did already.
     *
     * @param language in which its people are written to
     */
    public Optional<InterestRefusal> register(TenderId tender, Locale language) {
        Actor.Person me = me();
        current.hold(me.in());
        if (isClosed(tender)) {
            return Optional.of(InterestRefusal.CLOSED);
        }
        if (!rows.find(tender, me.in()).isRegistered()) {
            rows.add(tender, me.in(), language, me.account(), Moments.now(clock));
            note(NoticeAuditEvent.INTEREST_REGISTERED, me, tender);
        }
        return Optional.empty();
    }

    /** Takes the mark away, and the listing with it. */
    public void withdraw(TenderId tender) {
        Actor.Person me = me();
        if (rows.remove(tender, me.in())) {
            note(NoticeAuditEvent.INTEREST_WITHDRAWN, me, tender);
        }
    }

    /** Tells everybody that the provider looks for partners, in the place of what it told before. */
    public Optional<InterestRefusal> seekPartners(TenderId tender, String name, String words) {
        Actor.Person me = me();
        PartnerListing listing = new PartnerListing(Names.readable(name), TypedText.lines(words), Moments.now(clock));
        Optional<InterestRefusal> objection =
                objection(listing).or(() -> isClosed(tender) ? Optional.of(InterestRefusal.CLOSED) : Optional.empty());
        if (objection.isPresent()) {
            return objection;
        }
        if (!rows.list(tender, me.in(), listing)) {
            return Optional.of(InterestRefusal.NOT_REGISTERED);
        }
        note(NoticeAuditEvent.PARTNERS_SOUGHT, me, tender);
        return Optional.empty();
    }

    /** Takes the listing away, and leaves the mark. */
    public void seekNoPartners(TenderId tender) {
        Actor.Person me = me();
        if (rows.unlist(tender, me.in())) {
            note(NoticeAuditEvent.PARTNERS_NOT_SOUGHT, me, tender);
        }
    }

    private static Optional<InterestRefusal> objection(PartnerListing listing) {
        if (Names.objection(listing.name(), LONGEST_NAME).isPresent()) {
            return Optional.of(InterestRefusal.NO_NAME);
        }
        if (listing.words().isEmpty()) {
            return Optional.of(InterestRefusal.NO_WORDS);
        }
        return listing.words().length() > LONGEST_WORDS
                ? Optional.of(InterestRefusal.WORDS_TOO_LONG)
                : Optional.empty();
    }

    private boolean isClosed(TenderId tender) {
        Instant now = clock.instant();
        return publications
                        .latest(tender)
                        .map(PublishedTender::deadline)
                        .filter(deadline -> !now.isAfter(deadline))
                        .isEmpty()
                || publications.ended(tender).isPresent();
    }

    private Actor.Person me() {
        return current.holding(Role.PROVIDER);
    }

    private void note(NoticeAuditEvent what, Actor.Person me, TenderId tender) {
        events.publishEvent(AuditEvent.of(me, what, new AuditEvent.Subject("notice", tender.value(), Optional.empty()))
                .at(me.in()));
    }
}
