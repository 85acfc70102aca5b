package org.evenhand.criteria;

import java.io.Serializable;

/** The name of a framework in addresses and in the record. */
public record FrameworkId(String value) implements Serializable {
    @Override
    public String toString() {
        return value;
    }
}
