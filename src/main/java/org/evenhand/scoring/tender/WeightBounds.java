package org.evenhand.scoring.tender;

import java.util.Optional;
import org.evenhand.shared.Weight;

/**
 * What the weights of one section may add up to.
 *
 * @param whole whether the sum must be a whole number
 */
public record WeightBounds(Optional<Weight> min, Optional<Weight> max, boolean whole) {}
