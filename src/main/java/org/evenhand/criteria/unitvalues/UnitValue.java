package org.evenhand.criteria.unitvalues;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one unit of a measure counts for.
 *
 * @param measure its code, which is also its name in bids
 * @param unit such as hour or person
 * @param year of the prices, where it is not the bank's
 */
public record UnitValue(String measure, String name, String unit, BigDecimal pounds, Optional<Integer> year) {}
