package org.evenhand.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is signed in, and checks of what they hold. What is refused here shows as "you may not", no more. */
@Component
public class CurrentPerson {

    private final Organisations organisations;

    public CurrentPerson(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The person who is signed in, if anybody is. */
    public Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                ? Optional.ofNullable(person.getPrincipal())
                : Optional.empty();
    }

    /** The person who is signed in. */
    public SignedIn required() {
        return signedIn().orElseThrow(CurrentPerson::denied);
    }

    /** The signed-in person in a role that they hold for a whole organisation; refused where they hold none of them. */
    public Actor.Person in(OrganisationId organisation, Role... roles) {
        SignedIn me = required();
        for (Role role : roles) {
            Optional<SignedIn.Held> held = me.in(organisation, role);
            if (held.isPresent()) {
                return me.as(held.get());
            }
        }
        throw denied();
    }

    /** The signed-in person in a role that covers a tender; refused where they hold none of them. */
    public Actor.Person on(TenderDirectory.Listed tender, Set<Role> roles) {
        SignedIn me = required();
        return me.on(tender.id(), tender.buyers(), roles).map(me::as).orElseThrow(CurrentPerson::denied);
    }

    /** The signed-in person in a role, in the first organisation for which they hold it; refused where they hold it for none. */
    public Actor.Person holding(Role role) {
        SignedIn me = required();
        return me.held().stream()
                .filter(held -> held.role() == role)
                .findFirst()
                .map(me::as)
                .orElseThrow(CurrentPerson::denied);
    }

    /** Whether the signed-in person holds a role that covers a tender. */
    public boolean may(TenderId tender, Set<OrganisationId> buyers, Set<Role> roles) {
        return signedIn().flatMap(me -> me.on(tender, buyers, roles)).isPresent();
    }

    /** Whether there is an organisation of that name in addresses. */
    public boolean knows(OrganisationId id) {
        return organisations.find(id).isPresent();
    }

    /** What an organisation is called; its name in addresses where it is not known. */
    public String nameOf(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElseGet(id::value);
    }

    /** What several organisations are called, asked at once. */
    public Map<OrganisationId, String> namesOf(Collection<OrganisationId> ids) {
        return organisations.find(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** Makes others who write for the same organisation wait until this transaction has ended. */
    public void hold(OrganisationId id) {
        organisations.hold(id);
    }

    /** The signed-in person as an administrator of the organisation that runs this installation; refused to others. */
    public Actor.Person runningTheInstallation() {
        return in(organisations.running().orElseThrow(CurrentPerson::denied).id(), Role.ADMINISTRATOR);
    }

    /** Whether the signed-in person holds that role in the organisation that runs this installation. */
    public boolean runsTheInstallation(Role role) {
        return runs(role).isPresent();
    }

    /** The organisation that runs this installation, if the signed-in person holds that role in it. */
    public Optional<OrganisationId> runs(Role role) {
        return organisations
                .running()
                .map(Organisation::id)
                .filter(running ->
                        signedIn().flatMap(me -> me.in(running, role)).isPresent());
    }

    /** The accounts of everybody who holds a role in an organisation. */
    public Set<AccountId> peopleOf(OrganisationId organisation) {
        return organisations.people(organisation);
    }

    public static AccessDeniedException denied() {
        return new AccessDeniedException("The signed-in person does not hold what this needs");
    }
}
