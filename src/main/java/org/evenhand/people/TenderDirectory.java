package org.evenhand.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/** Directory of the tenders and of their buyers; answered by the module that holds them. */
public interface TenderDirectory {

    /**
     * A tender as far as roles are concerned.
     *
     * @param title as published
     * @param buyers the organisations whose tender it is
     */
    record Listed(TenderId id, String title, Set<OrganisationId> buyers) {}

    /** Every tender, in a stable order. */
    List<Listed> tenders();

    /** The tender of that name. */
    default Optional<Listed> tender(TenderId id) {
        return tenders().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
