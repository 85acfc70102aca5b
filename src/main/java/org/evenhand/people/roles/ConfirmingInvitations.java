package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person's part in bringing in a commissioner or an administrator. Until then there is no link that anybody
 * could follow, the inviter included; without a mail server it is the second person who hands it over.
 */
@Service
@Transactional
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
public class ConfirmingInvitations {

    /** An invitation that waits for a second person. */
    public record Waiting(Invitation invitation, String inviter, boolean isMineToSettle) {}

    private final Accounts accounts;
    private final Invitations invitations;
    private final Inviting inviting;
    private final RoleRules rules;
    private final SecondPerson second;
    private final WithdrawingOffers offers;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final Clock clock;

    ConfirmingInvitations(
            Accounts accounts,
            Invitations invitations,
            Inviting inviting,
            RoleRules rules,
            SecondPerson second,
            WithdrawingOffers offers,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.inviting = inviting;
        this.rules = rules;
        this.second = second;
        this.offers = offers;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.clock = clock;
    }

    /** The invitations of an organisation that wait for a second person, and whether the signed-in person can be it. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(OrganisationId organisation) {
        AccountId me = may(organisation).account();
        return invitations.standing(organisation).stream()
                .filter(Invitation::awaitsSecond)
                .map(one -> new Waiting(
                        one,
                        accounts.find(one.invitedBy()).map(Account::name).orElse(""),
                        !first(one).contains(me)))
                .toList();
    }

    /** Confirms an invitation: the link is made, and sent or given back to be handed over. */
    public Outcome<LinkDelivery> confirm(String id, Locale language) {
        Actor.Person me = mayOf(id);
        Optional<Invitation> found = awaiting(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Invitation invitation = found.get();
        Optional<Refusal> objection = second.objection(me.account(), first(invitation));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!rules.mayStillInvite(invitation)) {
            offers.withdraw(invitation, me);
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        String token = Token.random();
        Instant expires = clock.instant().plus(Inviting.LASTS);
        if (!invitations.confirm(invitation, Tokens.hash(token), me.account(), expires)) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        peopleAuditTrail.note(Inviting.about(invitation, me, PeopleAuditEvent.INVITATION_CONFIRMED));
        return Outcome.done(inviting.send(invitation, token, expires, language));
    }

    /** Declines an invitation; it ends. */
    public Outcome<Invitation> decline(String id) {
        Actor.Person me = mayOf(id);
        Optional<Invitation> found = awaiting(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Invitation invitation = found.get();
        Optional<Refusal> objection = second.objection(me.account(), first(invitation));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!invitations.end(invitation, Invitation.State.DECLINED)) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        peopleAuditTrail.note(Inviting.about(invitation, me, PeopleAuditEvent.INVITATION_DECLINED));
        return Outcome.done(invitation);
    }

    private Optional<Invitation> awaiting(String id) {
        return invitations.find(id).filter(Invitation::awaitsSecond);
    }

    /** Refused alike for an invitation of others and for one that nobody knows. */
    private Actor.Person mayOf(String id) {
        return may(invitations.organisationOf(id).orElseThrow(CurrentPerson::denied));
    }

    private Actor.Person may(OrganisationId organisation) {
        return current.in(organisation, Role.ADMINISTRATOR, Role.COMMISSIONER);
    }

    /** Who asked for it, and whom it is for where they have an account. */
    private Set<AccountId> first(Invitation invitation) {
        Set<AccountId> first = new HashSet<>(Set.of(invitation.invitedBy()));
        accounts.find(new EmailAddress(invitation.email())).map(Account::id).ifPresent(first::add);
        return first;
    }
}
