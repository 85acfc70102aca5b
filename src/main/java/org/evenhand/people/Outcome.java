package org.evenhand.people;

/** Outcome of something that a person asked for. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, and nothing was changed. */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /** It was done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** It was not done. */
    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }
}
