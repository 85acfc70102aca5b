package org.evenhand.audit.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;

/** A reader of the record. */
public interface RecordReader extends Supplier<Optional<SignedIn>> {

    /**
     * Scope of an auditor of the organisation that runs this installation beyond what concerns that organisation: what
     * Evenhand itself did, how its own people signed in, and what they did to look after other organisations. Never
     * what others do or write in their own.
     *
     * @param by the organisation that runs this installation
     * @param people who holds a role in it
     */
    record Installation(OrganisationId by, Set<AccountId> people) {}

    /** Empty for everybody who is no auditor of the organisation that runs this installation. */
    default Optional<Installation> installation() {
        return Optional.empty();
    }
}
