package org.evenhand.tenders.signoff;

import java.time.Instant;
import org.evenhand.shared.OrganisationId;

/** A buyer's agreement to a tender as it stands, or its lack. */
public record BuyerSignOff(OrganisationId buyer, State state) {

    /** State of a buyer's agreement. */
    public sealed interface State {
        /** The buyer has not signed off, or has taken it back. */
        record None() implements State {}

        /** The buyer signed off what stands now. */
        record Signed(String by, Instant at) implements State {}

        /** The buyer signed off what stood then; something was changed since. */
        record Stale(String by, Instant at) implements State {}
    }

    /** Whether it counts. */
    public boolean stands() {
        return state instanceof State.Signed;
    }
}
