package org.evenhand.notices.following;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.notices.NoticeAuditEvent;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.WritingToPeople.Addressee;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers ask to be told when a published tender changes or ends. It stands on the record of the provider and nowhere near
 * the tender: no buyer learns who may bid.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class FollowingNotices {

    private final FollowerRows followers;
    private final PublicationRows publications;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingNotices(
            FollowerRows followers,
            PublicationRows publications,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.followers = followers;
        this.publications = publications;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the signed-in person is told. */
    @Transactional(readOnly = true)
    public boolean isTold(TenderId tender) {
        return followers.has(tender, account());
    }

    /** Asks to be told, in a language; nothing happens where there is no such published tender. */
    public void follow(TenderId tender, Locale language) {
        if (publications.latest(tender).isEmpty() || followers.has(tender, account())) {
            return;
        }
        followers.add(tender, new Addressee(account(), language), Moments.now(clock));
        note(NoticeAuditEvent.FOLLOW, tender);
    }

    /** Asks not to be told any more. */
    public void unfollow(TenderId tender) {
        if (followers.remove(tender, account())) {
            note(NoticeAuditEvent.UNFOLLOW, tender);
        }
    }

    private AccountId account() {
        return current.required().account();
    }

    private void note(NoticeAuditEvent what, TenderId tender) {
        Actor.Person actor = current.holding(Role.PROVIDER);
        events.publishEvent(
                AuditEvent.of(actor, what, new AuditEvent.Subject("notice", tender.value(), Optional.empty()))
                        .at(actor.in()));
    }
}
