package org.evenhand.bids.keys;

import org.evenhand.shared.Constants;

/** Keeper of the key that opens the bids of a tender. */
public enum Custody {
    /** The service, wrapped by its master keys; two people have it opened. */
    SERVICE,
    /** Named people, each with a share under a passphrase of their own; two shares open. */
    PEOPLE;

    /** How many shares give the key back. */
    static final int NEEDED = 2;

    /** The word in message keys and in the database. */
    public String word() {
        return Constants.word(this);
    }

    static Custody of(String word) {
        return Constants.of(Custody.class, word).orElseThrow();
    }
}
