package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.shared.figures.Decimals;

/**
 * The outcomes of one indicator, summed; there is none where no people were asked.
 *
 * @param outcomes positions in the bid's list, for the explanation
 */
public record Outcome(String indicator, BigDecimal people, BigDecimal improved, List<Integer> outcomes) {

    /** improved ÷ people; worked out when a rule asks for it. */
    public BigDecimal rate() {
        return improved.divide(people, Decimals.WORKING);
    }
}
