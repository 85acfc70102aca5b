package org.evenhand.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and ends roles. What somebody would give to themself waits until a second person of the organisation, an
 * administrator or a commissioner, has confirmed it. Nobody is the second person with a password that somebody else may
 * know (decision 21).
 */
@Service
@Transactional
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
public class GivingRoles {

    /**
     * A role to be given.
     *
     * @param tender the one tender that it is for; empty: all of the organisation's
     */
    public record Wish(
            Role role,
            OrganisationId organisation,
            Optional<TenderId> tender,
            boolean livedExperience,
            String reason) {}

    /** As many characters as a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** How long whoever handed over a link to a new password might still act in its holder's place. */
    private static final Duration IN_DOUBT = Duration.ofDays(7);

    private final Accounts accounts;
    private final Grants grants;
    private final RoleRules rules;
    private final CurrentPerson current;
    private final Acts acts;
    private final Clock clock;

    GivingRoles(Accounts accounts, Grants grants, RoleRules rules, CurrentPerson current, Acts acts, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.current = current;
        this.acts = acts;
        this.clock = clock;
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
        boolean toMyself = to.equals(me.account());
        if (toMyself && reason.isEmpty()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        Grant grant = grants.give(
                to,
                wish.role(),
                wish.organisation(),
                wish.tender(),
                wish.livedExperience() && wish.role() == Role.EVALUATOR,
                toMyself ? Grant.State.AWAITS_SECOND : Grant.State.IN_FORCE,
                reason,
                Optional.of(me.account()));
        accounts.restand(to);
        acts.note(me, toMyself ? PeopleAct.ROLE_PROPOSED : PeopleAct.ROLE_GIVEN, grant, account.name());
        return Outcome.done(grant);
    }

    private static boolean isSame(Grant grant, AccountId to, Wish wish) {
        return grant.account().equals(to)
                && grant.role() == wish.role()
                && grant.tender().equals(wish.tender());
    }

    /** Confirms, as the second person, a role that somebody would give to themself. */
    public Outcome<Grant> confirm(Grant.Id id) {
        return settle(id, Grant.State.IN_FORCE, PeopleAct.ROLE_CONFIRMED);
    }

    /** Declines, as the second person, a role that somebody would give to themself. */
    public Outcome<Grant> decline(Grant.Id id) {
        return settle(id, Grant.State.DECLINED, PeopleAct.ROLE_DECLINED);
    }

    private Outcome<Grant> settle(Grant.Id id, Grant.State to, PeopleAct what) {
        Grant grant = grants.find(id).orElseThrow(CurrentPerson::denied);
        Actor.Person me = current.in(grant.organisation(), Role.ADMINISTRATOR, Role.COMMISSIONER);
        if (grant.state() != Grant.State.AWAITS_SECOND) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        boolean first = grant.account().equals(me.account())
                || grant.givenBy().filter(me.account()::equals).isPresent();
        if (first) {
            return Outcome.refused(Refusal.SECOND_PERSON_NEEDED);
        }
        if (accounts.hasPasswordByHandSince(me.account(), clock.instant().minus(IN_DOUBT))) {
            return Outcome.refused(Refusal.PASSWORD_BY_HAND);
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
        return move(ended, Grant.State.ENDED, me, PeopleAct.ROLE_ENDED);
    }

    private Outcome<Grant> move(Grant grant, Grant.State to, Actor.Person me, PeopleAct what) {
        if (!grants.settle(grant, to, me.account())) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        accounts.restand(grant.account());
        String holder = accounts.find(grant.account()).map(Account::name).orElse("");
        acts.note(me, what, grant, holder);
        return Outcome.done(grant);
    }
}
