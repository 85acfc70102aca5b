package org.evenhand.scoring.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How large the contract is. */
public record Contract(
        BigDecimal value,
        @Nullable BigDecimal years,
        @Nullable BigDecimal fte) {}
