package org.evenhand.shared;

import java.io.Serializable;
import java.util.UUID;

/** The name of an account in Evenhand's own books: random, never shown as a person's name and never used again. */
public record AccountId(String value) implements Serializable {

    /** A name that no other account has. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
