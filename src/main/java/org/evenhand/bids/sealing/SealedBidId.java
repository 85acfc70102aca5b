package org.evenhand.bids.sealing;

import java.util.UUID;

/** Id of a sealed row; chance, so that it says nothing. */
public record SealedBidId(String value) {

    static SealedBidId fresh() {
        return new SealedBidId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
