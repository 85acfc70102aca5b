package org.evenhand.scoring;

/**
 * Something wrong in what was handed in.
 *
 * @param what what is wrong and what to write instead, one or two sentences
 */
public record Mistake(Place place, String what) {

    /** Place of a mistake. */
    public sealed interface Place {
        /**
         * In a document with named parts.
         *
         * @param file {@code tender.yaml}, {@code bids/hearthside/bid.yaml}
         * @param path the part, {@code criteria[3].scoring.target}; empty for the whole
         */
        record Part(String file, String path) implements Place {}

        /** At a line and column of a rule text, both counted from 1. */
        record At(String file, int line, int column) implements Place {}
    }

    /** A mistake in a part of a document. */
    public static Mistake in(String file, String path, String what) {
        return new Mistake(new Place.Part(file, path), what);
    }
}
