package org.evenhand.scoring.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Points;

/**
 * Result of one bid.
 *
 * @param rank 1, 1, 3 for the first two tied; empty for bids that are not ranked
 * @param total the rounded figure that the award method ranks by; empty where there is none
 * @param figures further figures of the award method, and the price
 * @param sections in the tender's order
 */
public record BidResult(
        BidId bid,
        Status status,
        List<Reason> reasons,
        Optional<Integer> rank,
        Optional<BigDecimal> total,
        SortedMap<Figure, BigDecimal> figures,
        List<SectionPoints> sections) {

    /** Points of one section; empty for a bid outside the pool of that section's stage. */
    public record SectionPoints(SectionId section, Optional<Points> points) {}

    /** Figures that stand beside the total. */
    public enum Figure {
        PRICE("price"),
        QUALITY("quality"),
        NOTIONAL_PRICE("notionalPrice"),
        COEFFICIENT("coefficient"),
        UTILITY("utility"),
        EQUIVALENT_PRICE("equivalentPrice"),
        DEFICIT("deficit");

        private final String word;

        Figure(String word) {
            this.word = word;
        }

        /** The name in a score sheet. */
        public String word() {
            return word;
        }

        /** The key in message files. */
        public String key() {
            return Constants.word(this);
        }
    }

    /** The status of a bid. The first that applies counts, from the bottom of this list up. */
    public enum Status {
        ASSESSED,
        NOT_SHORTLISTED,
        FAILS_REQUIREMENTS,
        DISREGARDED,
        LATE,
        WITHDRAWN;

        /** The word in a score sheet: {@code fails-requirements}. */
        public String word() {
            return Constants.word(this);
        }
    }
}
