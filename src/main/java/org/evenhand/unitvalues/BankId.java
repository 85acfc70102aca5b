package org.evenhand.unitvalues;

import java.io.Serializable;

/** The name of a bank of unit values in addresses and in the record. */
public record BankId(String value) implements Serializable {
    @Override
    public String toString() {
        return value;
    }
}
