package org.evenhand.scoring.kinds;

import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.MeasureId;

/** The names of the pool's figures, as rules write them. */
public final class Figures {
    /** The price. */
    public static final String PRICE = "price";

    private Figures() {}

    /** The quantity of a measure, of the kind of value that the criterion at hand counts. */
    public static String quantity(MeasureId measure) {
        return "quantity:" + measure.value();
    }

    /** The panel's mark for a criterion. */
    public static String mark(CriterionId criterion) {
        return "mark:" + criterion.value();
    }

    /** The money that a monetised criterion comes to, after its measure cap. */
    public static String value(CriterionId criterion) {
        return "value:" + criterion.value();
    }
}
