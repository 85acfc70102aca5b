package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** A bid's answer to a declared fact: a number, yes or no, or words. */
public sealed interface FactValue {
    /** A number, compared by value. */
    record Number(BigDecimal value) implements FactValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Number number && Decimals.compare(value, number.value) == 0;
        }

        @Override
        public int hashCode() {
            return Decimals.plain(value).hashCode();
        }

        @Override
        public String toString() {
            return Decimals.plain(value);
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements FactValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** Words. */
    record Text(String value) implements FactValue {
        @Override
        public String toString() {
            return value;
        }
    }

    /** Reads a fact as people write it: quoted or bare, {@code 5}, {@code true} or words. */
    static FactValue of(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Truth(Boolean.parseBoolean(text));
        }
        return Decimals.parse(text).<FactValue>map(Number::new).orElseGet(() -> new Text(text));
    }
}
