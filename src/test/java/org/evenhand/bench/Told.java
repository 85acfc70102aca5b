package org.evenhand.bench;

import java.math.BigDecimal;
import org.evenhand.scoring.tender.CriterionId;

/**
 * What the twin records of one line, enough to word it later.
 *
 * @param rule the name of the rule
 * @param inputs what the rule read, each with its place in the bid; none where it did not apply
 */
record Told(CriterionId criterion, String rule, BigDecimal fraction, Object... inputs) {}
