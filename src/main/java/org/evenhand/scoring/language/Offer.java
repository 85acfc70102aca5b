package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bid offers of one measure: the sums over its commitments.
 *
 * @param evidenced whether every commitment summed here names evidence
 * @param commitments positions in the bid's list, for the explanation
 */
public record Offer(
        String measure,
        BigDecimal embedded,
        BigDecimal additional,
        boolean evidenced,
        @Nullable BigDecimal deployedFte,
        List<Integer> commitments) {

    /** Both kinds of value together. */
    public BigDecimal all() {
        return embedded.add(additional);
    }
}
