package org.evenhand.scoring.engine;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.Section;
import org.evenhand.scoring.SectionId;
import org.evenhand.scoring.Tender;

/**
 * At which stage each criterion counts (SCORING.md section 2): that of its section; 1 for a gate outside the sections.
 * Where bids are shortlisted and all sections are of stage 1, price counts as the last stage.
 */
final class Stages {
    /** A tender has no more stages than this. */
    static final int MOST = 2;

    private final Map<SectionId, Integer> bySection = new HashMap<>();
    private final int last;
    private final boolean priceLast;

    Stages(Tender tender) {
        int highest = 1;
        for (Section section : tender.sections()) {
            bySection.put(section.id(), section.stage());
            highest = Math.max(highest, section.stage());
        }
        priceLast = highest == 1 && tender.award().shortlist().isPresent();
        last = priceLast ? 2 : highest;
    }

    int of(Criterion criterion) {
        if (priceLast && criterion.isPrice()) {
            return last;
        }
        return criterion
                .section()
                .map(section -> bySection.getOrDefault(section, 1))
                .orElse(1);
    }

    int last() {
        return last;
    }

    /** The stage from which price is scored: that of the price criteria, or the last. */
    int ofPrice(Tender tender) {
        return tender.criteria().stream()
                .filter(Criterion::isPrice)
                .mapToInt(this::of)
                .min()
                .orElse(last);
    }
}
