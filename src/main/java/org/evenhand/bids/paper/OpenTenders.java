package org.evenhand.bids.paper;

import org.evenhand.shared.TenderId;

/** Answers whether the sealed bids for a tender are open. */
public interface OpenTenders {

    /** Whether two people have opened them. */
    boolean isOpen(TenderId tender);
}
