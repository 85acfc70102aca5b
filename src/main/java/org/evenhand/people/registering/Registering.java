package org.evenhand.people.registering;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.people.registering.SimilarOrganisations.Similar;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anybody registers an organisation by an e-mail address. Nothing is made until a link in a letter to that address was used,
 * and nobody learns here who has an account: the answer is the same, and only the letter says more.
 */
@Service
@Transactional
@PermitAll
public class Registering {

    /** The path of the page behind the link in a letter, before the token. */
    public static final String PATH = "registration/";

    /** How long there is to open the link in the first letter. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);

    /** How long there is for each step after that, and how long its end can be read. */
    static final Duration TO_GO_ON = Duration.ofDays(14);

    /** How long one waits for others: an administrator of the installation, or the people of an organisation. */
    static final Duration TO_BE_ANSWERED = Duration.ofDays(90);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** So many letters go to one address in a day. */
    static final int MOST_FOR_AN_ADDRESS = 3;

    /** So many registrations are taken in an hour, from everybody together: nobody makes this service write to thousands. */
    static final int MOST_IN_AN_HOUR = 60;

    /** While so many wait to be looked at, no more are taken. */
    static final int MOST_LOOKED_AT = 500;

    /** Answer to a form that was sent. */
    public sealed interface Answer {

        /**
         * Sent: if the address can be written to, a letter is on its way.
         *
         * @param token the end of the link, where the demonstration shows what it cannot send
         */
        record Taken(Optional<String> token) implements Answer {}

        /** Some of it is wrong. */
        record Refused(Map<RegistrationForm.Box, Refusal> why) implements Answer {}

        /** There are too many just now. */
        record Later() implements Answer {}

        /** None are taken here. */
        record Closed() implements Answer {}
    }

    /**
     * Those who look after this installation.
     *
     * @param runBy the name of their organisation; none before the first set-up
     * @param address where they read what is written to them, if they say so
     */
    public record Help(Optional<String> runBy, Optional<EmailAddress> address) {}

    /**
     * A registration, as it is shown to whom a link in a letter leads there.
     *
     * @param alike the names of the organisations that are here and may be the same, in the order of {@link #askForInvitation}
     * @param sameNumber whether one of them has a number that was given, so that it cannot be another
     * @param nameTaken whether one of them is called exactly so
     * @param hasAccount whether the address has an account, with which to sign in
     * @param invitedBy the name of the organisation whose people were asked
     */
    public record Seen(
            Registration registration,
            List<String> alike,
            boolean sameNumber,
            boolean nameTaken,
            boolean hasAccount,
            Optional<String> invitedBy) {}

    private final RegistrationRows rows;
    private final RegistrationSettings settings;
    private final RegistrationLetters letters;
    private final SimilarOrganisations similar;
    private final Organisations organisations;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    Registering(
            RegistrationRows rows,
            RegistrationSettings settings,
            RegistrationLetters letters,
            SimilarOrganisations similar,
            Organisations organisations,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.letters = letters;
        this.similar = similar;
        this.organisations = organisations;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** Whether organisations can be registered here. */
    @Transactional(readOnly = true)
    public boolean isPossible() {
        return settings.isPossible();
    }

    /** Whether links are shown to whoever asks, as in the demonstration, where nobody gets letters. */
    public boolean isShown() {
        return settings.isShown();
    }

    /** Whether an administrator looks at each. */
    public boolean isLookedAt() {
        return settings.isLookedAt();
    }

    /** Whom one asks where nothing else helps. */
    @Transactional(readOnly = true)
    public Help help() {
        return settings.help();
    }

    /** Takes a form. */
    public Answer ask(RegistrationForm form, Locale language) {
        if (!settings.isPossible()) {
            return new Answer.Closed();
        }
        Map<RegistrationForm.Box, Refusal> objections = form.objections();
        if (!objections.isEmpty()) {
            return new Answer.Refused(objections);
        }
        Instant now = Moments.now(clock);
        if (rows.askedSince(now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR
                || settings.isLookedAt() && rows.count(State.LOOKED_AT) >= MOST_LOOKED_AT) {
            return new Answer.Later();
        }
        Registration.Details details = form.read(language);
        if (rows.askedSince(details.email(), now.minus(A_DAY)) >= MOST_FOR_AN_ADDRESS) {
            return new Answer.Taken(Optional.empty());
        }
        String token = Token.random();
        rows.add(
                new Registration(
                        UUID.randomUUID().toString(),
                        details,
                        State.ASKED,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        now.plus(TO_CONFIRM)),
                token);
        letters.first(details, PATH + token);
        return new Answer.Taken(Optional.of(token).filter(shown -> settings.isShown()));
    }

    /** What a link leads to; empty where it is made up or forgotten, and while none are taken here. */
    @Transactional(readOnly = true)
    public Optional<Seen> find(String token) {
        return standing(token).map(this::seen);
    }

    private Optional<Registration> standing(String token) {
        return settings.isPossible() ? rows.find(token, clock.instant()) : Optional.empty();
    }

    private Seen seen(Registration one) {
        List<Similar> alike = one.state() == State.ALIKE ? similar.to(one.details()) : List.of();
        return new Seen(
                one,
                alike.stream().map(Similar::name).toList(),
                alike.stream().anyMatch(Similar::sameNumber),
                one.state() == State.ALIKE
                        && organisations.isTaken(one.details().name(), Optional.empty()),
                letters.hasAccount(one.details().email()),
                one.organisation().flatMap(organisations::find).map(found -> found.name()));
    }

    /** Shows that the mailbox is theirs. Pressed a second time it changes nothing. */
    public void confirm(String token) {
        standing(token).filter(one -> one.state() == State.ASKED).ifPresent(one -> {
            if (similar.to(one.details()).isEmpty()) {
                goOn(one);
            } else {
                rows.move(one, State.ALIKE, until(TO_GO_ON));
            }
        });
    }

    private boolean goOn(Registration one) {
        if (!settings.isLookedAt()) {
            return rows.move(one, State.READY, until(TO_GO_ON));
        }
        boolean moved = rows.move(one, State.LOOKED_AT, until(TO_BE_ANSWERED));
        if (moved) {
            letters.lookAt(rows.in(State.LOOKED_AT, clock.instant()));
        }
        return moved;
    }

    private Instant until(Duration length) {
        return Moments.now(clock).plus(length);
    }

    /**
     * Asks the people of an organisation that is here for an invitation. They are told that somebody asks, and who it is; the
     * applicant learns nothing of them.
     *
     * @param place which of those that are alike, from 0
     */
    public void askForInvitation(String token, int place) {
        standing(token).filter(one -> one.state() == State.ALIKE).ifPresent(one -> {
            List<Similar> alike = similar.to(one.details());
            if (place >= 0 && place < alike.size()) {
                OrganisationId organisation = alike.get(place).id();
                if (rows.move(one, State.INVITATION_ASKED, organisation, until(TO_BE_ANSWERED))) {
                    letters.askFor(organisation, rows.askedOf(organisation, clock.instant()));
                    peopleAuditTrail.note(AuditEvent.of(
                                    new Actor.Stranger(),
                                    PeopleAuditEvent.INVITATION_ASKED,
                                    PeopleAuditEvent.registration(one.id()))
                            .at(organisation));
                }
            }
        });
    }

    /** Goes on as another organisation than those like it, under a name of its own; its numbers must be its own, too. */
    public Outcome<String> differ(String token, String name) {
        Optional<Registration> found = standing(token).filter(one -> one.state() == State.ALIKE);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Registration one = found.get();
        if (similar.to(one.details()).stream().anyMatch(Similar::sameNumber)) {
            return Outcome.refused(Refusal.NUMBER_TAKEN);
        }
        Optional<Refusal> objection = FormChecks.organisation(name);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        String chosen = Names.readable(name);
        if (organisations.isTaken(chosen, Optional.empty())) {
            return Outcome.refused(Refusal.ORGANISATION_TAKEN);
        }
        if (!goOn(one)) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        rows.differ(one, chosen);
        return Outcome.done(chosen);
    }
}
