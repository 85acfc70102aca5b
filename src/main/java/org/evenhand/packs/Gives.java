package org.evenhand.packs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.figures.Decimals;

/** The expected result of an example, as {@code examples.csv} writes it. */
public sealed interface Gives {
    /** Examples tell a fraction to so many places, rounded half up. */
    int PLACES = 4;

    /** A share of the points. */
    record Share(Fraction fraction) implements Gives {
        /** The fraction as examples print it. */
        static Share rounded(Fraction exact) {
            return new Share(new Fraction(Decimals.settled(exact.value())
                    .setScale(PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros()));
        }

        /** A fraction that was read; 0.50 and 0.5 are the same. */
        static Share of(BigDecimal written) {
            return new Share(new Fraction(written.stripTrailingZeros()));
        }

        @Override
        public String toString() {
            return fraction.toString();
        }
    }

    /** A gate that the bid meets. */
    record Pass() implements Gives {
        @Override
        public String toString() {
            return "pass";
        }
    }

    /** The bid fails the requirements: at a gate, at a minimum, or by a rule that says so. */
    record Fail() implements Gives {
        @Override
        public String toString() {
            return "fail";
        }
    }

    /** A gate that does not apply to the bid. */
    record NotApplicable() implements Gives {
        @Override
        public String toString() {
            return "not applicable";
        }
    }
}
