package org.evenhand.bids.partners;

import org.evenhand.bids.draft.BidReference;
import org.evenhand.record.Actor;

/**
 * News, within the transaction, that something was written in a draft. It goes no further than the module, so that nobody learns
 * that there is one.
 */
public record BidWritten(BidReference reference, Actor.Person by) {}
