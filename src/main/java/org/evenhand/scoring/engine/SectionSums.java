package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/** Rounds the sums of the sections that a stage completes, where the tender rounds there, and tests their minimums. */
final class SectionSums {
    private SectionSums() {}

    static void settle(CompiledTender compiled, List<Contender> contenders, int stage) {
        Tender tender = compiled.tender();
        for (int place = 0; place < tender.sections().size(); place++) {
            if (compiled.sectionStage(place) == stage) {
                boolean price = tender.rounding().at() == Rounding.At.SECTION
                        && holdsPrice(tender, tender.sections().get(place));
                for (Contender contender : contenders) {
                    if (contender.wasInPool(stage)) {
                        settle(tender, contender, place, price);
                    }
                }
            }
        }
    }

    private static void settle(Tender tender, Contender contender, int place, boolean price) {
        Section section = tender.sections().get(place);
        BigDecimal sum = contender.sections[place];
        BigDecimal points = sum == null ? BigDecimal.ZERO : sum;
        if (tender.rounding().at() == Rounding.At.SECTION) {
            BigDecimal rounded = tender.rounding().round(points);
            if (!price) {
                contender.quality = contender.quality.subtract(points).add(rounded);
            }
            points = rounded;
        }
        contender.sections[place] = points;
        Optional<BigDecimal> minimum = section.minimum().map(Points::value);
        if (minimum.isPresent() && Decimals.compare(points, minimum.get()) < 0) {
            contender.fall(
                    BidResult.Status.FAILS_REQUIREMENTS,
                    List.of(Reason.of(
                            Reason.Code.BELOW_SECTION_MINIMUM,
                            "section",
                            section.id().value(),
                            "title",
                            section.title(),
                            "points",
                            Decimals.readable(points),
                            "minimum",
                            Decimals.plain(minimum.get()))));
        }
    }

    private static boolean holdsPrice(Tender tender, Section section) {
        return tender.criteria().stream()
                .filter(Criterion::isPrice)
                .anyMatch(criterion ->
                        criterion.section().filter(section.id()::equals).isPresent());
    }
}
