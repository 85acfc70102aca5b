package org.evenhand.bids.opening;

import org.springframework.modulith.NamedInterface;

/** Outcome of the wish to open bids. */
@NamedInterface("opening")
public sealed interface Opening {

    /** The first of two people has begun; another is waited for. */
    record Begun(BidOpening opening) implements Opening {}

    /** The bids are open. */
    record Done(BidOpening opening) implements Opening {}

    /** They are not. */
    record Refused(OpeningRefusal why) implements Opening {}
}
