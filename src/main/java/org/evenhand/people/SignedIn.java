package org.evenhand.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/**
 * The person who is signed in, and what they may be where.
 *
 * @param held the roles in force, in a stable order
 */
public record SignedIn(AccountId account, String name, String email, List<Held> held) {

    /**
     * A role that a person holds now.
     *
     * @param tender the one tender that it is for; empty: all of the organisation's
     * @param livedExperience for evaluators: on the panel for having used such a service, or needed one
     */
    public record Held(Role role, OrganisationId organisation, Optional<TenderId> tender, boolean livedExperience) {

        /** Whether the role covers a tender of these buyers. */
        boolean covers(TenderId asked, Set<OrganisationId> buyers) {
            return buyers.contains(organisation)
                    && tender.map(one -> one.equals(asked)).orElse(true);
        }
    }

    /** Every role held anywhere. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.forEach(one -> roles.add(one.role()));
        return roles;
    }

    /** Whether one of these roles is held anywhere. */
    public boolean holdsAny(Set<Role> asked) {
        return held.stream().anyMatch(one -> asked.contains(one.role()));
    }

    /** The first role of that kind held for a whole organisation. */
    public Optional<Held> in(OrganisationId organisation, Role role) {
        return held.stream()
                .filter(one -> one.role() == role
                        && one.organisation().equals(organisation)
                        && one.tender().isEmpty())
                .findFirst();
    }

    /** The first role of those kinds that covers a tender of these buyers. */
    public Optional<Held> on(TenderId tender, Set<OrganisationId> buyers, Set<Role> roles) {
        return held.stream()
                .filter(one -> roles.contains(one.role()) && one.covers(tender, buyers))
                .findFirst();
    }

    /** The person, acting in a role that they hold. */
    public Actor.Person as(Held role) {
        return new Actor.Person(account, name, role.role(), role.organisation());
    }
}
