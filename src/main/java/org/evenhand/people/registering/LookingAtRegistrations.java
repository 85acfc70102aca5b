package org.evenhand.people.registering;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.people.registering.SimilarOrganisations.Similar;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at registrations that wait for it; done by the administrators of the organisation that runs this installation. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class LookingAtRegistrations {

    /**
     * A registration that waits to be looked at.
     *
     * @param alike the names of organisations that are here and may be the same
     */
    public record Waiting(Registration registration, List<String> alike) {}

    private final RegistrationRows rows;
    private final RegistrationLetters letters;
    private final LinkLetters post;
    private final SimilarOrganisations similar;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    LookingAtRegistrations(
            RegistrationRows rows,
            RegistrationLetters letters,
            LinkLetters post,
            SimilarOrganisations similar,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.post = post;
        this.similar = similar;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** What waits, the longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<Registration> waiting = found();
        List<List<Similar>> alike =
                similar.toEach(waiting.stream().map(Registration::details).toList());
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> new Waiting(
                        waiting.get(i), alike.get(i).stream().map(Similar::name).toList()))
                .toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int count() {
        return found().size();
    }

    private List<Registration> found() {
        current.runningTheInstallation();
        return rows.in(State.LOOKED_AT, clock.instant());
    }

    /** Whether whoever registered is written to; without a mail server they see the answer by the link they have. */
    public boolean canWrite() {
        return post.canSend();
    }

    /** Accepts a registration: whoever sent it chooses a password next. */
    public Outcome<Registration> accept(String id) {
        Actor.Person me = current.runningTheInstallation();
        Optional<Registration> found = waiting(id);
        if (found.isEmpty()
                || !rows.move(found.get(), State.READY, Moments.now(clock).plus(Registering.TO_GO_ON))) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Registration one = found.get();
        String token = Token.random();
        rows.link(one, token);
        letters.answer(one, "people.letter.registration-accepted", Registering.PATH + token);
        peopleAuditTrail.note(about(me, PeopleAuditEvent.REGISTRATION_ACCEPTED, one));
        return Outcome.done(one);
    }

    /** Refuses a registration, for a reason that whoever sent it is told. */
    public Outcome<Registration> refuse(String id, String why) {
        Actor.Person me = current.runningTheInstallation();
        String reason = Names.readable(why);
        Optional<Registration> found = waiting(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        if (reason.length() > GivingRoles.LONGEST_REASON) {
            return Outcome.refused(Refusal.TOO_LONG);
        }
        Registration one = found.get();
        if (!rows.move(one, State.REFUSED, Moments.now(clock).plus(Registering.TO_GO_ON))) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        rows.refuse(one, reason);
        letters.answer(one, "people.letter.registration-refused", "register", reason);
        peopleAuditTrail.note(
                about(me, PeopleAuditEvent.REGISTRATION_REFUSED, one).because(reason));
        return Outcome.done(one);
    }

    private Optional<Registration> waiting(String id) {
        return rows.byId(id, clock.instant()).filter(one -> one.state() == State.LOOKED_AT);
    }

    private static AuditEvent about(Actor.Person me, PeopleAuditEvent what, Registration one) {
        return AuditEvent.of(me, what, PeopleAuditEvent.registration(one.id()))
                .at(me.in())
                .with(Map.of("name", one.details().name()));
    }
}
