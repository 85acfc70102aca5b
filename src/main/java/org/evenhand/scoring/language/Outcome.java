package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * The outcomes of one indicator, summed; there is none where no people were asked.
 *
 * @param rate improved ÷ people
 * @param outcomes positions in the bid's list, for the explanation
 */
public record Outcome(
        String indicator, BigDecimal people, BigDecimal improved, BigDecimal rate, List<Integer> outcomes) {}
