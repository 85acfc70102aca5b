package org.evenhand.scoring.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bid's answer to a declared fact.
 *
 * @param value a {@link BigDecimal}, {@link Boolean} or {@link String}
 * @param number the value where it is a number
 */
public record Answer(String fact, Object value, @Nullable BigDecimal number) {}
