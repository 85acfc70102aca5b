package org.evenhand.audit;

import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.people.SignedIn;

/** Whoever asks to read the record. */
interface Reader extends Supplier<Optional<SignedIn>> {

    /** Whether the whole record is theirs to read, as auditors of the organisation that runs this installation. */
    default boolean readsAll(SignedIn person) {
        return false;
    }
}
