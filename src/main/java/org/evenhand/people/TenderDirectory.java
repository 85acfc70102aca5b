package org.evenhand.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.record.Actor;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
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

    /** Whether a person holds a role that covers a tender; of one that is not there nobody does. */
    default boolean covers(CurrentPerson person, TenderId id, Set<Role> roles) {
        return tender(id).filter(one -> person.may(id, one.buyers(), roles)).isPresent();
    }

    /** Which of all tenders a person holds a role for, asked at once. */
    default Predicate<TenderId> covered(CurrentPerson person, Set<Role> roles) {
        Set<TenderId> theirs = tenders().stream()
                .filter(one -> person.may(one.id(), one.buyers(), roles))
                .map(Listed::id)
                .collect(Collectors.toSet());
        return theirs::contains;
    }

    /** A person in a role that covers a tender; refused where they hold none, and where there is no such tender. */
    default Actor.Person acting(CurrentPerson person, TenderId id, Set<Role> roles) {
        return person.on(tender(id).orElseThrow(CurrentPerson::denied), roles);
    }
}
