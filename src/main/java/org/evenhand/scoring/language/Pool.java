package org.evenhand.scoring.language;

import java.math.BigDecimal;

/**
 * The lowest, highest and mean of one figure over the pool of bids.
 *
 * @param figure {@code price}, {@code quantity:MEASURE}, {@code mark:CRITERION} or {@code value:CRITERION}
 * @param bids how many bids the pool holds
 */
public record Pool(String figure, BigDecimal lowest, BigDecimal highest, BigDecimal mean, int bids) {}
