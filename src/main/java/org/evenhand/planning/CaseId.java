package org.evenhand.planning;

import java.io.Serializable;

/** The name of a business case in addresses and in the record. */
public record CaseId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
