package org.evenhand.notices.enough;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.FigureForm;
import org.springframework.modulith.NamedInterface;

/**
 * Figure or answer that the rule of a criterion asks a bid for.
 *
 * @param of the measure, indicator or fact; empty where there is but one such figure
 */
@NamedInterface("enough")
public record OfferField(CriterionId criterion, Kind kind, String of) {

    /** Kind of a figure of an offer. */
    @NamedInterface("enough")
    public enum Kind {
        /** So much of a measure. */
        QUANTITY,
        /** People who were asked about an indicator. */
        PEOPLE,
        /** Those of them who are better off. */
        IMPROVED,
        /** An answer, in words or as a number. */
        FACT,
        /** A mark that the panel may give. */
        MARK,
        /** The price of the whole contract. */
        PRICE,
        /** Staff on this contract, full-time equivalents. */
        DEPLOYED
    }

    /** What it is called in a form; no other field of a lot is. */
    public String name() {
        return criterion + "-" + Constants.word(kind) + (of.isEmpty() ? "" : "-" + of);
    }

    /** The figure that was typed into it; empty where it is none. */
    public Optional<BigDecimal> figure(String typed) {
        return form().kept(typed);
    }

    /** What may be typed into it; of answers, where the rule reckons with a number. */
    FigureForm form() {
        return switch (kind) {
            case QUANTITY, FACT -> FigureForm.number();
            case PEOPLE, IMPROVED -> FigureForm.whole();
            case MARK -> FigureForm.number().alsoBelow0();
            case PRICE -> FigureForm.money();
            case DEPLOYED -> FigureForm.number().above0();
        };
    }
}
