package org.evenhand.scoring.language;

import java.math.BigDecimal;

/**
 * The panel's mark for one criterion.
 *
 * @param source where the mark stands, for the explanation
 */
public record Mark(String criterion, BigDecimal mark, String source) {}
