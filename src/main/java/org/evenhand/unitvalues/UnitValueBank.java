package org.evenhand.unitvalues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.OrganisationId;

/**
 * Unit values that an organisation is licensed to use. It never changes: another year is another bank.
 *
 * @param by the name of the person who brought it in
 */
public record UnitValueBank(
        BankId id, OrganisationId organisation, BankTerms terms, String by, Instant at, List<UnitValue> values) {

    /** The value of a measure. */
    public Optional<UnitValue> value(String measure) {
        return values.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
