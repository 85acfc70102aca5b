package org.evenhand.bids.keys;

import org.evenhand.encryption.SealingKey;
import org.evenhand.shared.TenderId;

/** Another key counts for a tender; told in the transaction of the change, and never once anything can be sealed. */
public record TenderKeyMade(TenderId tender, SealingKey key) {}
