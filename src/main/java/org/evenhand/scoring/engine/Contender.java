package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.BidResult.Figure;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.CriterionId;
import org.jspecify.annotations.Nullable;

/**
 * Standing of one bid while the bids are scored: the little that is kept of every bid, however many there are. Filled
 * in by the steps of {@link ScoringRun}.
 */
final class Contender {
    final BidId id;
    final OffsetDateTime received;
    final @Nullable BigDecimal price;
    final @Nullable BigDecimal[] sections;
    final Map<CriterionId, BigDecimal> byCriterion = new HashMap<>(0);
    final List<Reason> reasons = new ArrayList<>(0);
    final Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    BidResult.Status status = BidResult.Status.ASSESSED;

    /** The last stage whose pool the bid was in; 0 for none. */
    int inPoolUntil;

    /** The last stage whose gates were looked at; 0 for none. */
    int screenedUntil;

    BigDecimal quality = BigDecimal.ZERO;

    @Nullable
    BigDecimal total;

    @Nullable
    Integer rank;

    Contender(BidId id, OffsetDateTime received, @Nullable BigDecimal price, int sections) {
        this.id = id;
        this.received = received;
        this.price = price;
        this.sections = new BigDecimal[sections];
    }

    void fall(BidResult.Status to, List<Reason> why) {
        status = to;
        reasons.addAll(why);
    }

    boolean isAssessed() {
        return status == BidResult.Status.ASSESSED;
    }

    boolean wasInPool(int stage) {
        return inPoolUntil >= stage;
    }
}
