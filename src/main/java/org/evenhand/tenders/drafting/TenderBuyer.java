package org.evenhand.tenders.drafting;

import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;

/**
 * An organisation that buys with others. Whoever may read a draft and its record, and must sign it off, follows from these.
 *
 * @param part the part of the draft that holds its share
 * @param since the first published version that names it; 0 where only the draft does
 * @param agreed who agreed for it, last; empty until then
 */
public record TenderBuyer(TenderPart.Id part, OrganisationId organisation, int since, By invited, Optional<By> agreed) {

    /** Whether a published version names it, so that it is a buyer until it leaves of its own accord. */
    public boolean isBound() {
        return since > 0;
    }
}
