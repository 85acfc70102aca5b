package org.evenhand.scoring.language;

import java.math.BigDecimal;

/** The price of a bid. */
public record Price(BigDecimal amount) {}
