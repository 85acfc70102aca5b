package org.evenhand.criteria;

import java.time.Instant;

/** What became of an answer. */
public sealed interface Saved {

    /**
     * It was kept.
     *
     * @param value as it is kept; figures in plain notation
     */
    record Kept(String value, Instant at) implements Saved {}

    /** Somebody else answered this meanwhile; nothing was overwritten. */
    record ChangedMeanwhile(String mine, String theirs, String by, Instant at) implements Saved {}

    /** The criterion was removed meanwhile; it can be put back. */
    record Gone(String by, Instant at) implements Saved {}

    /** A tender was published with the framework, and nothing of it changes any more. */
    record Frozen(String by, Instant at) implements Saved {}

    /** It is longer than anybody reads. */
    record TooLong(int most) implements Saved {}

    /** A framework needs a title. */
    record NoTitle() implements Saved {}
}
