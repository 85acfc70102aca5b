package org.evenhand.criteria.unitvalues;

import java.util.List;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.FrameworkId;

/** Outcome of deleting a bank of unit values. */
public sealed interface BankRemoval {

    /** It is gone. What tenders were published with stays with them. */
    record Deleted() implements BankRemoval {}

    /** It is deleted with a reason only. */
    record NoReason() implements BankRemoval {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements BankRemoval {}

    /** Criteria are priced by it, in frameworks that still change. */
    record InUse(List<Use> uses) implements BankRemoval {}

    /**
     * A criterion that is priced by it.
     *
     * @param title of the framework
     */
    record Use(FrameworkId framework, String title, DraftPart criterion) {}
}
