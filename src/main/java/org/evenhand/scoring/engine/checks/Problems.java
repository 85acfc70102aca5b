package org.evenhand.scoring.engine.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.Mistake;
import org.evenhand.shared.figures.Decimals;

/** Gathers mistakes of one document, each with the part it concerns. */
final class Problems {
    private final String file;
    private final String about;
    private final List<Mistake> mistakes;

    Problems(String file) {
        this(file, "", new ArrayList<>());
    }

    private Problems(String file, String about, List<Mistake> mistakes) {
        this.file = file;
        this.about = about;
        this.mistakes = mistakes;
    }

    /** The same list, for mistakes whose sentences begin by naming what they are about. */
    Problems about(String whose) {
        return new Problems(file, whose + ": ", mistakes);
    }

    void add(String path, String what) {
        mistakes.add(Mistake.in(file, path, about + what));
    }

    void unless(boolean right, String path, String what) {
        if (!right) {
            add(path, what);
        }
    }

    /** The number must be above zero. */
    void above0(BigDecimal number, String path, String what) {
        unless(number.signum() > 0, path, what + " must be above 0, not " + Decimals.readable(number));
    }

    /** The number must lie between 0 and 1. */
    void share(BigDecimal number, String path, String what) {
        unless(
                number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0,
                path,
                what + " is a share between 0 and 1, not " + Decimals.readable(number));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
