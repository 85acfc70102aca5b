package org.evenhand.design;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.shared.figures.FigureForm;

/** Asks back where the value of a contract can stand and is hardly meant: in thousands, or with noughts too many. */
public final class ContractDoubt {

    private static final BigDecimal LITTLE = new BigDecimal("1000");
    private static final BigDecimal MUCH = new BigDecimal("1000000000");

    private ContractDoubt() {}

    /** The question about a value as it is kept; empty where it is an ordinary one, or none. */
    public static Optional<String> of(Messages messages, String kept) {
        return FigureForm.money()
                .kept(kept)
                .filter(value -> value.compareTo(LITTLE) < 0 || value.compareTo(MUCH) > 0)
                .map(value -> messages.say("figure.doubt.contract", messages.money(value, "GBP")));
    }
}
