package org.evenhand.bids.paper;

import org.evenhand.shared.TenderId;

/** Answers whether bids for a tender have marks: from then on no bid comes in on paper, and none is changed. */
public interface MarkingBegun {

    /** Whether somebody has given a mark. */
    boolean hasBegun(TenderId tender);
}
