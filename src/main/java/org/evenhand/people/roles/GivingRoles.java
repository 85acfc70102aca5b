package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and ends roles. Some wait until a second person of the organisation has confirmed them ({@link SecondPerson}).
 * With a role its holder loses what they have offered to others and nobody has taken up.
 */
@Service
@Transactional
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
public class GivingRoles {

    /**
     * A role to be given.
     *
     * @param tender the one tender that it is for; empty: all of the organisation's
     * @param language in which those are told who can be the second person, where one is needed
     */
    public record Wish(
            Role role,
            OrganisationId organisation,
            Optional<TenderId> tender,
            boolean livedExperience,
            String reason,
            Locale language) {}

    /** As many characters as a reason may have. */
    public static final int LONGEST_REASON = 500;

    private final Accounts accounts;
    private final Grants grants;
    private final RoleRules rules;
    private final CurrentPerson current;
    private final SecondPerson second;
    private final WithdrawingOffers offers;
    private final PeopleAuditTrail peopleAuditTrail;

    GivingRoles(
            Accounts accounts,
            Grants grants,
            RoleRules rules,
            CurrentPerson current,
            SecondPerson second,
            WithdrawingOffers offers,
            PeopleAuditTrail peopleAuditTrail) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.current = current;
        this.second = second;
        this.offers = offers;
        this.peopleAuditTrail = peopleAuditTrail;
    }

    /** Gives a role to a person who has one in the organisation already; others are invited. */
    public Outcome<Grant> give(AccountId to, Wish wish) {
        Actor.Person me = rules.giver(wish.role(), wish.organisation(), wish.tender());
        Account account = accounts.find(to).filter(Account::isOpen).orElseThrow(CurrentPerson::denied);
        rules.hold(wish.organisation());
        List<Grant> standing = grants.standing(wish.organisation());
        if (standing.stream().noneMatch(grant -> grant.account().equals(to))) {
            throw CurrentPerson.denied();
        }
        Optional<Refusal> objection = rules.objection(wish.role(), wish.organisation(), wish.tender());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        String reason = Names.readable(wish.reason());
        if (reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.TOO_LONG);
        }
        if (standing.stream().anyMatch(grant -> isSame(grant, to, wish))) {
            return Outcome.refused(Refusal.HELD_ALREADY);
        }
        if (to.equals(me.account()) && reason.isEmpty()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        boolean waits = second.isNeeded(wish.role(), wish.organisation(), me.account(), Optional.of(to));
        Grant grant = grants.give(
                to,
                wish.role(),
                wish.organisation(),
                wish.tender(),
                wish.livedExperience() && wish.role() == Role.EVALUATOR,
                waits ? Grant.State.AWAITS_SECOND : Grant.State.IN_FORCE,
                reason,
                Optional.of(me.account()));
        accounts.bumpRoleVersion(to);
        peopleAuditTrail.note(
                me, waits ? PeopleAuditEvent.ROLE_PROPOSED : PeopleAuditEvent.ROLE_GIVEN, grant, account.name());
        if (waits) {
            second.tell(me, wish.role(), wish.organisation(), grant.first(), account.name(), wish.language());
        }
        return Outcome.done(grant);
    }

    private static boolean isSame(Grant grant, AccountId to, Wish wish) {
        return grant.account().equals(to)
                && grant.role() == wish.role()
                && grant.tender().equals(wish.tender());
    }

    /** Confirms, as the second person, a role that waits for one. */
    public Outcome<Grant> confirm(Grant.Id id) {
        return settle(id, Grant.State.IN_FORCE, PeopleAuditEvent.ROLE_CONFIRMED);
    }

    /** Declines, as the second person, a role that waits for one. */
    public Outcome<Grant> decline(Grant.Id id) {
        return settle(id, Grant.State.DECLINED, PeopleAuditEvent.ROLE_DECLINED);
    }

    private Outcome<Grant> settle(Grant.Id id, Grant.State to, PeopleAuditEvent what) {
        Grant grant = grants.find(id).orElseThrow(CurrentPerson::denied);
        Actor.Person me = current.in(grant.organisation(), Role.ADMINISTRATOR, Role.COMMISSIONER);
        if (grant.state() != Grant.State.AWAITS_SECOND) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Optional<Refusal> objection = second.objection(me.account(), grant.first());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!rules.mayStillGive(grant)) {
            offers.withdraw(grant, me);
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        return move(grant, to, me, what);
    }

    /** Ends a role. Nobody is left out of the record for it, and the last administrator stays. */
    public Outcome<Grant> end(Grant.Id id, String why) {
        String reason = Names.readable(why);
        Grant grant = grants.find(id).orElseThrow(CurrentPerson::denied);
        Actor.Person me = rules.giver(grant.role(), grant.organisation(), grant.tender());
        if (!Set.of(Grant.State.IN_FORCE, Grant.State.AWAITS_SECOND).contains(grant.state())) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.TOO_LONG);
        }
        if (rules.isLastAdministrator(grant)) {
            return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
        }
        Grant ended = new Grant(
                grant.id(),
                grant.account(),
                grant.role(),
                grant.organisation(),
                grant.tender(),
                grant.livedExperience(),
                grant.state(),
                reason,
                grant.givenBy(),
                grant.givenAt());
        Outcome<Grant> outcome = move(ended, Grant.State.ENDED, me, PeopleAuditEvent.ROLE_ENDED);
        if (outcome instanceof Outcome.Done<Grant>) {
            offers.after(grant.account(), me);
        }
        return outcome;
    }

    private Outcome<Grant> move(Grant grant, Grant.State to, Actor.Person me, PeopleAuditEvent what) {
        if (!grants.settle(grant, to, me.account())) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        accounts.bumpRoleVersion(grant.account());
        String holder = accounts.find(grant.account()).map(Account::name).orElse("");
        peopleAuditTrail.note(me, what, grant, holder);
        return Outcome.done(grant);
    }
}
