package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.OneTimeLinkMailer;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to an organisation, and takes invitations back. Whom somebody would bring in as a commissioner or an
 * administrator has to be confirmed by a second person ({@link ConfirmingInvitations}) before anything is sent.
 */
@Service
@Transactional
public class Inviting {

    /** Person to be invited, and the role for them. */
    public record Wish(
            String email,
            String name,
            Role role,
            OrganisationId organisation,
            Optional<TenderId> tender,
            boolean livedExperience) {}

    static final Duration LASTS = Duration.ofDays(14);

    /** In a day, by an organisation and by a person: each is a letter to somebody who did not ask for it. */
    static final int MOST_A_DAY = 100;

    private static final int LONGEST_NAME = FormChecks.LONGEST_NAME;

    private final Accounts accounts;
    private final Organisations organisations;
    private final Invitations invitations;
    private final Grants grants;
    private final RoleRules rules;
    private final SecondPerson second;
    private final OneTimeLinkMailer post;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    Inviting(
            Accounts accounts,
            Organisations organisations,
            Invitations invitations,
            Grants grants,
            RoleRules rules,
            SecondPerson second,
            OneTimeLinkMailer post,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.grants = grants;
        this.rules = rules;
        this.second = second;
        this.post = post;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** Invites a person. Who has a role in the organisation already is given another one instead. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
    public Outcome<LinkDelivery> invite(Wish wish, Locale language) {
        Actor.Person me = rules.giver(wish.role(), wish.organisation(), wish.tender());
        return invite(wish, me, language);
    }

    Outcome<LinkDelivery> invite(Wish wish, Actor.Person me, Locale language) {
        Optional<EmailAddress> email = EmailAddress.read(wish.email());
        if (email.isEmpty()) {
            return Outcome.refused(Refusal.EMAIL_UNREADABLE);
        }
        Optional<Refusal> objection = Names.objection(wish.name(), LONGEST_NAME)
                .or(() -> rules.objection(wish.role(), wish.organisation(), wish.tender()));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        organisations.hold(wish.organisation());
        if (belongs(email.get(), wish.organisation())) {
            return Outcome.refused(Refusal.BELONGS_ALREADY);
        }
        if (invitations.isOpen(email.get(), wish.role(), wish.organisation(), wish.tender())) {
            return Outcome.refused(Refusal.INVITED_ALREADY);
        }
        if (isTooMany(wish.organisation(), me)) {
            return Outcome.refused(Refusal.INVITATIONS_MANY);
        }
        Optional<AccountId> account = accounts.find(email.get()).map(Account::id);
        boolean waits = second.isNeeded(wish.role(), wish.organisation(), me.account(), account);
        Instant expires = clock.instant().plus(LASTS);
        Invitation invitation = new Invitation(
                UUID.randomUUID().toString(),
                email.get().value(),
                Names.readable(wish.name()),
                wish.role(),
                wish.organisation(),
                wish.tender(),
                wish.livedExperience() && wish.role() == Role.EVALUATOR,
                me.account(),
                expires,
                waits ? Invitation.State.AWAITS_SECOND : Invitation.State.OPEN);
        String token = Token.random();
        // That of one that waits is told to nobody; the second person makes another.
        invitations.keep(invitation, Tokens.hash(token));
        peopleAuditTrail.note(
                about(invitation, me, waits ? PeopleAuditEvent.INVITATION_PROPOSED : PeopleAuditEvent.INVITED));
        if (!waits) {
            return Outcome.done(send(invitation, token, expires, language));
        }
        Set<AccountId> first = new HashSet<>(Set.of(me.account()));
        account.ifPresent(first::add);
        second.tell(me, wish.role(), wish.organisation(), first, invitation.name(), language);
        return Outcome.done(new LinkDelivery.AwaitsSecond());
    }

    private boolean isTooMany(OrganisationId organisation, Actor.Person me) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        return invitations.madeSince(organisation, me.account(), yesterday) >= MOST_A_DAY;
    }

    /** Sends the link, in the name of who invited. */
    LinkDelivery send(Invitation invitation, String token, Instant expires, Locale language) {
        return post.send(
                new EmailAddress(invitation.email()),
                "people.letter.invitation",
                "invitation/" + token,
                expires,
                language,
                invitation.name(),
                organisations
                        .find(invitation.organisation())
                        .map(Organisation::name)
                        .orElse(""),
                accounts.find(invitation.invitedBy()).map(Account::name).orElse(""));
    }

    private boolean belongs(EmailAddress email, OrganisationId organisation) {
        Optional<AccountId> account = accounts.find(email).map(Account::id);
        return grants.standing(organisation).stream()
                .anyMatch(grant -> account.filter(grant.account()::equals).isPresent());
    }

    public static AuditEvent about(Invitation invitation, Actor who, PeopleAuditEvent what) {
        AuditEvent auditEvent = AuditEvent.of(who, what, PeopleAuditEvent.invitation(invitation.id()))
                .at(invitation.organisation())
                .with(java.util.Map.of(
                        "role", invitation.role().word(),
                        "holder", invitation.name(),
                        "organisation", invitation.organisation().value()));
        return invitation.tender().map(auditEvent::onTender).orElse(auditEvent);
    }

    /** The invitations of an organisation that wait to be taken up, or for a second person. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Invitation> open(OrganisationId organisation) {
        current.in(organisation, Role.ADMINISTRATOR);
        return invitations.standing(organisation);
    }

    /** Takes an invitation back; its link works no more. Refused alike for one of others and for one that nobody knows. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Outcome<Invitation> withdraw(String id) {
        OrganisationId organisation = invitations.organisationOf(id).orElseThrow(CurrentPerson::denied);
        Actor.Person me = current.in(organisation, Role.ADMINISTRATOR);
        Optional<Invitation> found = invitations.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Invitation invitation = found.get();
        if (!invitations.end(invitation, Invitation.State.WITHDRAWN)) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        peopleAuditTrail.note(about(invitation, me, PeopleAuditEvent.INVITATION_WITHDRAWN));
        return Outcome.done(invitation);
    }
}
