package org.evenhand.scoring.engine.checks;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.AbnormallyLow;
import org.evenhand.scoring.tender.Award.TieBreak;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/** Checks the award block: the method's parameters, tie breaks, the shortlist and the tests for low prices. */
final class AwardChecks {
    private static final BigDecimal MOST_QUALITY_COEFFICIENT = new BigDecimal("0.30");

    private final Tender tender;
    private final Award award;
    private final Problems problems;

    AwardChecks(Tender tender, Problems problems) {
        this.tender = tender;
        this.award = tender.award();
        this.problems = problems;
    }

    void check() {
        method();
        for (int i = 0; i < award.ties().size(); i++) {
            tie(award.ties().get(i), "award.ties[" + i + "]");
        }
        award.shortlist()
                .ifPresent(shortlist -> problems.unless(
                        shortlist.top() >= 1, "award.shortlist.top", "top must be 1 or more, not " + shortlist.top()));
        for (int i = 0; i < award.abnormallyLow().size(); i++) {
            String path = "award.abnormallyLow[" + i + "].threshold";
            switch (award.abnormallyLow().get(i)) {
                case AbnormallyLow.BelowMeanOfOthers(var threshold) -> threshold(threshold.value(), path);
                case AbnormallyLow.BelowNext(var threshold) -> threshold(threshold.value(), path);
                case AbnormallyLow.Scottish() -> {}
            }
        }
    }

    private void threshold(BigDecimal threshold, String path) {
        problems.share(threshold, path, "The threshold");
        problems.above0(threshold, path, "The threshold");
    }

    private void method() {
        List<Criterion> scored = tender.criteria().stream()
                .filter(criterion -> !criterion.isGate())
                .toList();
        switch (award.method()) {
            case AwardMethod.UtilityIndex(var quality, var price) -> {
                problems.above0(quality.value(), "award.quality", "The weight of quality");
                problems.above0(price.value(), "award.price", "The weight of price");
                qualityNeeded(scored);
            }
            case AwardMethod.WillingnessToPay(var perPoint) ->
                problems.above0(perPoint.amount(), "award.perPoint", "What a point is worth");
            case AwardMethod.QualityCoefficient(var most) -> {
                problems.above0(most.value(), "award.most", "most");
                problems.unless(
                        most.value().compareTo(MOST_QUALITY_COEFFICIENT) <= 0,
                        "award.most",
                        "most is at most 0.30, not " + most);
            }
            case AwardMethod.PricePerPoint() -> qualityNeeded(scored);
            case AwardMethod.PointsPerPound() -> qualityNeeded(scored);
            case AwardMethod.WeightedSum() ->
                problems.unless(
                        !scored.isEmpty(), "criteria", "Every criterion is a gate; write one that gives points");
            default -> {}
        }
        scored.stream()
                .filter(criterion -> criterion.isPrice() && award.method().usesWorth())
                .forEach(criterion -> problems.add(
                        "criteria",
                        "Under this award method the price counts by itself; take the price criterion " + criterion.id()
                                + " out"));
    }

    private void qualityNeeded(List<Criterion> scored) {
        BigDecimal quality =
                scored.stream().filter(c -> !c.isPrice()).map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        problems.unless(
                quality.signum() > 0,
                "criteria",
                "Under this award method some criterion other than price must carry weight; write one");
    }

    private void tie(TieBreak tie, String path) {
        switch (tie) {
            case TieBreak.BySection(var section) ->
                problems.unless(isSection(section), path, "There is no section or criterion “" + section + "”");
            case TieBreak.ByCriterion(var criterion) ->
                problems.unless(
                        isScored(criterion),
                        path,
                        "Criterion " + criterion + " gives no points, so it separates no tie");
            case TieBreak.ByPrice() -> {}
            case TieBreak.ByReceived() -> {}
        }
    }

    private boolean isSection(SectionId id) {
        return tender.sections().stream().anyMatch(section -> section.id().equals(id));
    }

    private boolean isScored(CriterionId id) {
        return tender.criteria().stream().anyMatch(criterion -> criterion.id().equals(id) && !criterion.isGate());
    }
}
