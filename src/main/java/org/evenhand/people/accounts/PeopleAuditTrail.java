package org.evenhand.people.accounts;

import java.util.Map;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what was done with people and organisations on record. */
@Component
public class PeopleAuditTrail {

    private final ApplicationEventPublisher events;

    PeopleAuditTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void note(AuditEvent auditEvent) {
        events.publishEvent(auditEvent);
    }

    /** An act on an account, concerning the organisation of whoever acts. */
    public void note(Actor.Person who, PeopleAuditEvent what, AccountId on) {
        note(AuditEvent.of(who, what, PeopleAuditEvent.account(on)).at(who.in()));
    }

    /** What a person did with their own account. */
    public void noteOwn(Account who, PeopleAuditEvent what) {
        note(AuditEvent.of(new Actor.Holder(who.id(), who.name()), what, PeopleAuditEvent.account(who.id())));
    }

    /** An act on a role: the subject is the account that holds it, or would. */
    public void note(Actor who, PeopleAuditEvent what, Grant grant, String holder) {
        AuditEvent auditEvent = AuditEvent.of(who, what, PeopleAuditEvent.account(grant.account()))
                .at(grant.organisation())
                .with(Map.of(
                        "role", grant.role().word(),
                        "holder", holder,
                        "organisation", grant.organisation().value()));
        if (grant.livedExperience()) {
            auditEvent = auditEvent.with(Map.of("lived-experience", "yes"));
        }
        if (grant.tender().isPresent()) {
            auditEvent = auditEvent.onTender(grant.tender().get());
        }
        note(grant.reason().isEmpty() ? auditEvent : auditEvent.because(grant.reason()));
    }
}
