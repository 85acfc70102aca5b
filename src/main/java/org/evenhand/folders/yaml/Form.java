package org.evenhand.folders.yaml;

import java.util.function.Function;
import org.springframework.modulith.NamedInterface;

/**
 * Form of a single value in a tender folder.
 *
 * @param standIn what reading goes on with where the value is wrong; it is never handed out
 * @param reading turns the text into the value
 * @param canonical turns the value into what the hash of the folder sees: two ways to write one value give one hash
 */
@NamedInterface("yaml")
public record Form<T>(T standIn, Reading<T> reading, Function<T, Object> canonical) {

    /** Turns a text into a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(String text) throws Misread;
    }

    /** The text is no such value. */
    @NamedInterface("yaml")
    public static final class Misread extends Exception {
        private static final long serialVersionUID = 1L;

        /** What is wrong with the text, to follow it in a sentence: {@code is not a number; write …}. */
        public Misread(String what) {
            super(what, null, false, false);
        }

        public String what() {
            return String.valueOf(getMessage());
        }
    }

    /** The same form, holding the value as another type. */
    public <U> Form<U> as(Function<T, U> there, Function<U, T> back) {
        return new Form<>(
                there.apply(standIn),
                text -> there.apply(reading.of(text)),
                value -> canonical.apply(back.apply(value)));
    }
}
