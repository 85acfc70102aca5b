package org.evenhand.people.roles;

import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Acceptance of an invitation by somebody who has shown that it is theirs: ends it and gives the role. */
@NamedInterface("roles")
@Component
public class InvitationAcceptance {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Invitations invitations;
    private final Grants grants;
    private final RoleRules rules;
    private final WithdrawingOffers offers;
    private final PeopleAuditTrail peopleAuditTrail;

    InvitationAcceptance(
            Accounts accounts,
            Organisations organisations,
            Invitations invitations,
            Grants grants,
            RoleRules rules,
            WithdrawingOffers offers,
            PeopleAuditTrail peopleAuditTrail) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.grants = grants;
        this.rules = rules;
        this.offers = offers;
        this.peopleAuditTrail = peopleAuditTrail;
    }

    /** Makes an account without a password, for whom an identity provider vouches; empty where the link is spent. */
    public Optional<AccountId> join(Invitation invitation, String name) {
        if (!claim(invitation)) {
            return Optional.empty();
        }
        AccountId account = accounts.openWithoutPassword(new EmailAddress(invitation.email()), name);
        return Optional.of(take(invitation, account, name));
    }

    /** Whether the role was given by another way since the invitation was made. */
    private static boolean gives(Invitation invitation, Grant grant) {
        return grant.role() == invitation.role()
                && grant.organisation().equals(invitation.organisation())
                && grant.tender().equals(invitation.tender());
    }

    /** Whether it can be taken up now, and by this: whoever invited may still do so, and nobody was faster. */
    public boolean claim(Invitation invitation) {
        organisations.hold(invitation.organisation());
        if (!rules.mayStillInvite(invitation)) {
            offers.withdraw(invitation, new Actor.Evenhand());
            return false;
        }
        return invitations.end(invitation, Invitation.State.ACCEPTED);
    }

    /** Gives an account the role that was offered, unless it holds that already. */
    public AccountId take(Invitation invitation, AccountId account, String name) {
        if (grants.inForce(account).stream().noneMatch(grant -> gives(invitation, grant))) {
            grants.give(
                    account,
                    invitation.role(),
                    invitation.organisation(),
                    invitation.tender(),
                    invitation.livedExperience(),
                    Grant.State.IN_FORCE,
                    "",
                    Optional.of(invitation.invitedBy()));
        }
        accounts.bumpRoleVersion(account);
        peopleAuditTrail.note(
                Inviting.about(invitation, new Actor.Holder(account, name), PeopleAuditEvent.INVITATION_ACCEPTED));
        return account;
    }
}
