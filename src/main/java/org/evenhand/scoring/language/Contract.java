package org.evenhand.scoring.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The size of the contract, as a fact for rules. */
public record Contract(
        BigDecimal value,
        @Nullable BigDecimal years,
        @Nullable BigDecimal fte) {}
