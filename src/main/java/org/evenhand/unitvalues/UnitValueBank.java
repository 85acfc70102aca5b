package org.evenhand.unitvalues;

import java.util.List;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;

/**
 * Unit values that an organisation is licensed to use. It never changes: another year is another bank.
 *
 * @param by whoever brought it in, and when
 */
public record UnitValueBank(BankId id, OrganisationId organisation, BankTerms terms, By by, List<UnitValue> values) {

    /** The value of a measure. */
    public Optional<UnitValue> value(String measure) {
        return values.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
