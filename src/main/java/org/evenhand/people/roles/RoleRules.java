package org.evenhand.people.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.Refusal;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Rules of who may give which role where, and which roles fit an organisation. */
@NamedInterface("roles")
@Component
public class RoleRules {

    private static final Set<Role> ROLES_ON_TENDERS = Set.of(Role.COMMISSIONER, Role.EVALUATOR, Role.AUDITOR);

    private final Organisations organisations;
    private final Grants grants;
    private final CurrentPerson current;
    private final TenderDirectory tenders;

    RoleRules(Organisations organisations, Grants grants, CurrentPerson current, TenderDirectory tenders) {
        this.organisations = organisations;
        this.grants = grants;
        this.current = current;
        this.tenders = tenders;
    }

    /** Administrators give every role of their organisation; commissioners choose the evaluators of its tenders. */
    Actor.Person giver(Role role, OrganisationId organisation, Optional<TenderId> tender) {
        return role == Role.EVALUATOR && tender.isPresent()
                ? current.in(organisation, Role.ADMINISTRATOR, Role.COMMISSIONER)
                : current.in(organisation, Role.ADMINISTRATOR);
    }

    /** Whether somebody may give a role, by what they hold now; who is signed in does not matter. */
    boolean mayGive(AccountId giver, Role role, OrganisationId organisation, Optional<TenderId> tender) {
        return holds(giver, Role.ADMINISTRATOR, organisation)
                || role == Role.EVALUATOR && tender.isPresent() && holds(giver, Role.COMMISSIONER, organisation);
    }

    /** Whether whoever proposed a role may still give it. */
    boolean mayStillGive(Grant awaiting) {
        return awaiting.givenBy()
                .filter(giver -> mayGive(giver, awaiting.role(), awaiting.organisation(), awaiting.tender()))
                .isPresent();
    }

    /** Whether whoever invited may still do so; the first administrator is invited by those who run the installation. */
    public boolean mayStillInvite(Invitation invitation) {
        AccountId inviter = invitation.invitedBy();
        return mayGive(inviter, invitation.role(), invitation.organisation(), invitation.tender())
                || invitation.role() == Role.ADMINISTRATOR
                        && administrators(invitation.organisation()) == 0
                        && organisations
                                .running()
                                .filter(running -> holds(inviter, Role.ADMINISTRATOR, running.id()))
                                .isPresent();
    }

    /** Whether somebody is an administrator there, whoever is signed in. */
    boolean administers(AccountId person, OrganisationId organisation) {
        return holds(person, Role.ADMINISTRATOR, organisation);
    }

    private boolean holds(AccountId person, Role role, OrganisationId organisation) {
        return grants.inForce(person).stream()
                .anyMatch(grant -> grant.role() == role
                        && grant.organisation().equals(organisation)
                        && grant.tender().isEmpty());
    }

    private long administrators(OrganisationId organisation) {
        return grants.standing(organisation).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR && grant.state() == Grant.State.IN_FORCE)
                .count();
    }

    Optional<Refusal> objection(Role role, OrganisationId organisation, Optional<TenderId> tender) {
        Organisation where = organisations.find(organisation).orElseThrow(CurrentPerson::denied);
        if (!where.hasPlaceFor(role) || tender.isPresent() && !ROLES_ON_TENDERS.contains(role)) {
            return Optional.of(Refusal.ROLE_DOES_NOT_FIT);
        }
        boolean known = tender.isEmpty()
                || tendersOf(organisation).stream().anyMatch(one -> one.id().equals(tender.get()));
        return known ? Optional.empty() : Optional.of(Refusal.TENDER_UNKNOWN);
    }

    List<TenderDirectory.Listed> tendersOf(OrganisationId organisation) {
        return tenders.tenders().stream()
                .filter(tender -> tender.buyers().contains(organisation))
                .toList();
    }

    /** Makes others who give or end roles there wait until this transaction has ended, so that none is given twice. */
    void hold(OrganisationId organisation) {
        organisations.hold(organisation);
    }

    /** Asked one at a time, so that the last two cannot end each other's role in the same moment. */
    boolean isLastAdministrator(Grant grant) {
        organisations.hold(grant.organisation());
        return grant.role() == Role.ADMINISTRATOR
                && grant.state() == Grant.State.IN_FORCE
                && administrators(grant.organisation()) == 1;
    }
}
