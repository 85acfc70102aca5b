package org.evenhand.scoring.language;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.evenhand.shared.figures.Decimals;

/** The functions a rule may use. There are no others. */
enum Calculation {
    MIN(2, 20, "min(a, b, …)") {
        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal least = arguments.get(0).value(frame);
            for (int i = 1; i < arguments.size(); i++) {
                least = least.min(arguments.get(i).value(frame));
            }
            return least;
        }
    },
    MAX(2, 20, "max(a, b, …)") {
        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal most = arguments.get(0).value(frame);
            for (int i = 1; i < arguments.size(); i++) {
                most = most.max(arguments.get(i).value(frame));
            }
            return most;
        }
    },
    /** Half up, to so many decimal places. */
    ROUND(2, 2, "round(a, places)") {
        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal places = arguments.get(1).value(frame).stripTrailingZeros();
            if (places.scale() > 0 || places.signum() < 0 || places.compareTo(BigDecimal.valueOf(20)) > 0) {
                throw new RuleTrouble("round() takes 0 to 20 whole places, not " + Decimals.readable(places));
            }
            return Decimals.settled(arguments.get(0).value(frame)).setScale(places.intValue(), RoundingMode.HALF_UP);
        }
    },
    /** The natural logarithm, to 40 digits before it joins the 34 of the working. */
    LOG(1, 1, "log(a)") {
        @Override
        int steps() {
            return 50;
        }

        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal of = arguments.get(0).value(frame);
            if (of.signum() <= 0) {
                throw new RuleTrouble("log() needs a number above 0, not " + Decimals.readable(of));
            }
            return BigDecimalMath.log(of, LOGARITHM).round(Decimals.WORKING);
        }
    },
    /** Held between two bounds. */
    CLAMP(3, 3, "clamp(a, least, most)") {
        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal least = arguments.get(1).value(frame);
            BigDecimal most = arguments.get(2).value(frame);
            return arguments.get(0).value(frame).max(least).min(most);
        }
    },
    /** The fraction of the highest band reached; 0 below the first. */
    BAND(3, 81, "band(a, from, fraction, from, fraction, …)") {
        @Override
        BigDecimal apply(List<Numeric> arguments, Frame frame) {
            BigDecimal reached = arguments.get(0).value(frame);
            BigDecimal fraction = BigDecimal.ZERO;
            for (int i = 1; i + 1 < arguments.size(); i += 2) {
                if (Decimals.compare(reached, arguments.get(i).value(frame)) >= 0) {
                    fraction = arguments.get(i + 1).value(frame);
                }
            }
            return fraction;
        }
    };

    private static final MathContext LOGARITHM = new MathContext(40, RoundingMode.HALF_EVEN);

    private final int fewest;
    private final int most;
    private final String shape;

    Calculation(int fewest, int most, String shape) {
        this.fewest = fewest;
        this.most = most;
        this.shape = shape;
    }

    abstract BigDecimal apply(List<Numeric> arguments, Frame frame);

    /** How many evaluation steps one call counts for, beside its arguments. */
    int steps() {
        return 1;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most && (this != BAND || arguments % 2 == 1);
    }

    String shape() {
        return shape;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
