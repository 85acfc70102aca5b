package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.BidResult.SectionPoints;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/** Writes what became of a contender as it stands on the sheet. */
final class BidResults {
    private BidResults() {}

    static BidResult of(CompiledTender compiled, Contender contender) {
        Tender tender = compiled.tender();
        List<SectionPoints> sections = new ArrayList<>();
        for (int place = 0; place < tender.sections().size(); place++) {
            boolean complete = contender.wasInPool(compiled.sectionStage(place));
            BigDecimal points = contender.sections[place];
            sections.add(new SectionPoints(
                    tender.sections().get(place).id(),
                    complete && points != null ? Optional.of(new Points(printed(tender, points))) : Optional.empty()));
        }
        boolean keepsTotal = contender.isAssessed() || contender.status == BidResult.Status.FAILS_REQUIREMENTS;
        return new BidResult(
                contender.id,
                contender.status,
                List.copyOf(contender.reasons),
                Optional.ofNullable(contender.rank),
                keepsTotal ? Optional.ofNullable(contender.total) : Optional.empty(),
                new TreeMap<>(contender.figures),
                List.copyOf(sections));
    }

    private static BigDecimal printed(Tender tender, BigDecimal points) {
        return tender.rounding().at() == Rounding.At.TOTAL ? Decimals.printed(points) : points;
    }
}
