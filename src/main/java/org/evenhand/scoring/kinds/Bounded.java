package org.evenhand.scoring.kinds;

import java.math.BigDecimal;
import org.evenhand.scoring.tender.Scheme.Bounds;

/** Writes a fraction held to its floor and cap (SCORING.md section 3: floor 0 and cap 1 unless the tender says other). */
final class Bounded {
    private Bounded() {}

    static String by(Bounds bounds, String fraction) {
        if (bounds.floor().isPresent() && bounds.cap().isPresent()) {
            return "clamp(" + fraction + ", " + floor(bounds) + ", " + cap(bounds) + ")";
        }
        if (bounds.floor().isPresent()) {
            return "max(" + floor(bounds) + ", " + fraction + ")";
        }
        return capped(bounds, fraction);
    }

    /** For fractions that cannot fall below 0. */
    static String capped(Bounds bounds, String fraction) {
        return bounds.cap().isPresent() ? "min(" + cap(bounds) + ", " + fraction + ")" : fraction;
    }

    /** For fractions that lie between 0 and 1 by themselves: written plainly where the bounds are just these. */
    static String ofShare(Bounds bounds, String fraction) {
        boolean plain = bounds.floor().map(floor -> floor.value().signum() <= 0).orElse(true)
                && bounds.cap()
                        .map(cap -> cap.value().compareTo(BigDecimal.ONE) >= 0)
                        .orElse(true);
        return plain ? fraction : by(bounds, fraction);
    }

    private static String floor(Bounds bounds) {
        return Drl.number(bounds.floor().orElseThrow().value());
    }

    private static String cap(Bounds bounds) {
        return Drl.number(bounds.cap().orElseThrow().value());
    }
}
