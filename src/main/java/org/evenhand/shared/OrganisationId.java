package org.evenhand.shared;

import java.io.Serializable;

/** The name of an organisation in addresses and in the record: lower-case letters, figures and hyphens. */
public record OrganisationId(String value) implements Serializable, Comparable<OrganisationId> {

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
