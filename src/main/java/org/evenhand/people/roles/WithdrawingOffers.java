package org.evenhand.people.roles;

import java.util.Map;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.UnusedPasswordLinks;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.springframework.stereotype.Component;

/**
 * Takes back what somebody has offered and may offer no more: open invitations, roles that wait for a second person, and
 * links to new passwords. Otherwise whoever is put out could come back by what they left behind.
 */
@Component
class WithdrawingOffers {

    private final Invitations invitations;
    private final Grants grants;
    private final Accounts accounts;
    private final RoleRules rules;
    private final PeopleAuditTrail peopleAuditTrail;
    private final UnusedPasswordLinks unusedLinks;

    WithdrawingOffers(
            Invitations invitations,
            Grants grants,
            Accounts accounts,
            RoleRules rules,
            PeopleAuditTrail peopleAuditTrail,
            UnusedPasswordLinks unusedLinks) {
        this.invitations = invitations;
        this.grants = grants;
        this.accounts = accounts;
        this.rules = rules;
        this.peopleAuditTrail = peopleAuditTrail;
        this.unusedLinks = unusedLinks;
    }

    /** After somebody has lost a role: what they may not give any more is withdrawn, each on record. */
    void after(AccountId loser, Actor.Person by) {
        invitations.standingBy(loser).stream()
                .filter(one -> !rules.mayStillInvite(one))
                .forEach(one -> withdraw(one, by));
        grants.awaitingOf(loser).stream().filter(one -> !mayStillBe(one)).forEach(one -> withdraw(one, by));
        unusedLinks.openFrom(loser).stream()
                .filter(holder -> grants.inForce(holder).stream()
                        .noneMatch(grant -> rules.administers(loser, grant.organisation())))
                .forEach(holder -> withdrawLinks(loser, holder, by));
    }

    /** An invitation whose inviter may invite nobody to it any more. */
    public void withdraw(Invitation invitation, Actor by) {
        if (invitations.end(invitation, Invitation.State.WITHDRAWN)) {
            peopleAuditTrail.note(Inviting.about(invitation, by, PeopleAuditEvent.INVITATION_WITHDRAWN)
                    .with(Map.of("offered-by", nameOf(invitation.invitedBy()))));
        }
    }

    /** A role that waits for a second person, where whoever asked for it may not give it any more. */
    void withdraw(Grant grant, Actor.Person by) {
        if (grants.settle(grant, Grant.State.ENDED, by.account())) {
            accounts.bumpRoleVersion(grant.account());
            peopleAuditTrail.note(by, PeopleAuditEvent.ROLE_WITHDRAWN, grant, nameOf(grant.account()));
        }
    }

    private boolean mayStillBe(Grant awaiting) {
        boolean open = accounts.find(awaiting.account()).filter(Account::isOpen).isPresent();
        return open && rules.mayStillGive(awaiting);
    }

    private void withdrawLinks(AccountId loser, AccountId holder, Actor.Person by) {
        unusedLinks.withdraw(loser, holder);
        peopleAuditTrail.note(
                AuditEvent.of(by, PeopleAuditEvent.PASSWORD_RESET_LINK_WITHDRAWN, PeopleAuditEvent.account(holder))
                        .at(by.in())
                        .with(Map.of("offered-by", nameOf(loser))));
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::name).orElse("");
    }
}
