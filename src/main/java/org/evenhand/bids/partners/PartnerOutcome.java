package org.evenhand.bids.partners;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** Outcome of asking a partner, or of its answer. */
@NamedInterface("partners")
public sealed interface PartnerOutcome {

    /**
     * It was done.
     *
     * @param link where the demonstration shows what it cannot send
     * @param open whether anything still waits for an answer
     */
    record Done(Optional<String> link, boolean open) implements PartnerOutcome {}

    /** It was not done. */
    record Refused(PartnerRefusal why) implements PartnerOutcome {}

    /** There is no such request, or it does not hold any more; which of the two is not said. */
    record Gone() implements PartnerOutcome {}
}
