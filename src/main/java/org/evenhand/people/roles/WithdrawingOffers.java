package org.evenhand.people.roles;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes back what somebody has offered and may offer no more: open invitations, roles that wait for a second person, and
 * links to new passwords. Otherwise whoever is put out could come back by what they left behind.
 */
@Component
public class WithdrawingOffers {

    private final Invitations invitations;
    private final Grants grants;
    private final Accounts accounts;
    private final RoleRules rules;
    private final PeopleAuditTrail peopleAuditTrail;
    private final JdbcClient jdbc;
    private final Clock clock;

    WithdrawingOffers(
            Invitations invitations,
            Grants grants,
            Accounts accounts,
            RoleRules rules,
            PeopleAuditTrail peopleAuditTrail,
            JdbcClient jdbc,
            Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.accounts = accounts;
        this.rules = rules;
        this.peopleAuditTrail = peopleAuditTrail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After somebody has lost a role: what they may not give any more is withdrawn, each on record. */
    void after(AccountId loser, Actor.Person by) {
        invitations.standingBy(loser).stream()
                .filter(one -> !rules.mayStillInvite(one))
                .forEach(one -> withdraw(one, by));
        grants.awaitingOf(loser).stream().filter(one -> !mayStillBe(one)).forEach(one -> withdraw(one, by));
        madeBy(loser).stream()
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
            accounts.restand(grant.account());
            peopleAuditTrail.note(by, PeopleAuditEvent.ROLE_WITHDRAWN, grant, nameOf(grant.account()));
        }
    }

    private boolean mayStillBe(Grant awaiting) {
        boolean open = accounts.find(awaiting.account()).filter(Account::isOpen).isPresent();
        return open && rules.mayStillGive(awaiting);
    }

    private List<AccountId> madeBy(AccountId loser) {
        return jdbc.sql("select distinct account from password_reset where made_by = ? and used_at is null"
                        + " and withdrawn_at is null and expires_at > ?")
                .params(loser.value(), Moments.at(clock.instant()))
                .query((row, number) -> new AccountId(row.getString("account")))
                .list();
    }

    private void withdrawLinks(AccountId loser, AccountId holder, Actor.Person by) {
        jdbc.sql("update password_reset set withdrawn_at = ? where made_by = ? and account = ? and used_at is null"
                        + " and withdrawn_at is null")
                .params(Moments.at(clock.instant()), loser.value(), holder.value())
                .update();
        peopleAuditTrail.note(
                AuditEvent.of(by, PeopleAuditEvent.PASSWORD_RESET_LINK_WITHDRAWN, PeopleAuditEvent.account(holder))
                        .at(by.in())
                        .with(Map.of("offered-by", nameOf(loser))));
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::name).orElse("");
    }
}
