package org.evenhand.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that buy, by their names and no more: who buys together has to find each other. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.COMMISSIONER)
public class ListingBuyers {

    /** An organisation that buys. */
    public record Buyer(OrganisationId id, String name) {}

    private final Organisations organisations;

    ListingBuyers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** All of them, by name. Names of buyers are published with every tender. */
    public List<Buyer> all() {
        return organisations.all().stream()
                .filter(Organisation::buys)
                .map(one -> new Buyer(one.id(), one.name()))
                .toList();
    }
}
