package org.evenhand.unitvalues;

import java.util.List;

/** Whoever prices something by banks of unit values; a bank is not deleted while that may still change. */
public interface BankUse {

    /**
     * Something that is priced by a bank and may still change.
     *
     * @param in the title of what it belongs to
     * @param page the address of its page, relative to the application's own
     */
    record Use(String name, String in, String page) {}

    /** What is priced by a bank, in a stable order. */
    List<Use> of(BankId bank);
}
