package org.evenhand.people;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what was done with people and organisations on record. */
@Component
class Acts {

    private final ApplicationEventPublisher events;

    Acts(ApplicationEventPublisher events) {
        this.events = events;
    }

    void note(Act act) {
        events.publishEvent(act);
    }

    /** An act on an account, concerning the organisation of whoever acts. */
    void note(Actor.Person who, PeopleAct what, AccountId on) {
        note(Act.of(who, what, PeopleAct.account(on)).at(who.in()));
    }

    /** What a person did with their own account. */
    void noteOwn(Account who, PeopleAct what) {
        note(Act.of(new Actor.Holder(who.id(), who.name()), what, PeopleAct.account(who.id())));
    }

    /** An act on a role: the subject is the account that holds it, or would. */
    void note(Actor who, PeopleAct what, Grant grant, String holder) {
        Act act = Act.of(who, what, PeopleAct.account(grant.account()))
                .at(grant.organisation())
                .with(Map.of(
                        "role", grant.role().word(),
                        "holder", holder,
                        "organisation", grant.organisation().value()));
        if (grant.livedExperience()) {
            act = act.with(Map.of("lived-experience", "yes"));
        }
        if (grant.tender().isPresent()) {
            act = act.onTender(grant.tender().get());
        }
        note(grant.reason().isEmpty() ? act : act.because(grant.reason()));
    }
}
