package org.evenhand.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/** Who may give which role where, and which roles fit an organisation. */
@Component
class RoleRules {

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
                && grants.standing(grant.organisation()).stream()
                                .filter(other ->
                                        other.role() == Role.ADMINISTRATOR && other.state() == Grant.State.IN_FORCE)
                                .count()
                        == 1;
    }
}
