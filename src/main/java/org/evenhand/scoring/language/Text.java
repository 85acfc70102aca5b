package org.evenhand.scoring.language;

import java.util.Objects;
import java.util.function.Function;

/** Words. */
sealed interface Text extends Node {
    String text(Frame frame);

    @Override
    default void write(StringBuilder out, Frame frame) {
        out.append('“').append(text(frame)).append('”');
    }

    @Override
    default String kind() {
        return "text";
    }

    /** Words written in the rule. */
    record Literal(String value) implements Text {
        @Override
        public String text(Frame frame) {
            return value;
        }
    }

    /** A text field of a fact. */
    record Field(int pattern, String name, Function<Object, String> accessor) implements Text {
        @Override
        public String text(Frame frame) {
            return accessor.apply(Objects.requireNonNull(frame.fact(pattern)));
        }
    }
}
