package org.evenhand.scoring.engine.facts;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/**
 * At which stage each criterion counts (SCORING.md section 2): that of its section; 1 for a gate outside the sections.
 * Where bids are shortlisted and all sections are of stage 1, price counts as the last stage.
 */
public final class Stages {
    /** A tender has no more stages than this. */
    static final int MOST = 2;

    private final Map<SectionId, Integer> bySection = new HashMap<>();
    private final int last;
    private final boolean priceLast;

    public Stages(Tender tender) {
        int highest = 1;
        for (Section section : tender.sections()) {
            bySection.put(section.id(), section.stage());
            highest = Math.max(highest, section.stage());
        }
        priceLast = highest == 1 && tender.award().shortlist().isPresent();
        last = priceLast ? 2 : highest;
    }

    public int of(Criterion criterion) {
        if (priceLast && criterion.isPrice()) {
            return last;
        }
        return criterion
                .section()
                .map(section -> bySection.getOrDefault(section, 1))
                .orElse(1);
    }

    public int last() {
        return last;
    }

    /** The stage from which price is scored: that of the price criteria, or the last. */
    public int ofPrice(Tender tender) {
        return tender.criteria().stream()
                .filter(Criterion::isPrice)
                .mapToInt(this::of)
                .min()
                .orElse(last);
    }
}
