package org.evenhand.planning;

import java.math.BigDecimal;
import org.evenhand.shared.Money;

/**
 * What one year saves, all figures being likely; below zero is a cost.
 *
 * @param number the first year is 1
 * @param avoided what would have been paid for the alternative: people × share × its cost
 * @param arrangement what the arrangement costs: people × its cost
 * @param once what is paid once, in the first year
 * @param saved {@code avoided} less the two costs
 * @param divisor (1 + r)ⁿ⁻¹ for year n and the discount rate r
 * @param discounted {@code saved} ÷ {@code divisor}, which is today’s value
 */
public record CaseYear(
        int number, Money avoided, Money arrangement, Money once, Money saved, BigDecimal divisor, Money discounted) {}
