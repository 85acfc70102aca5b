package org.evenhand.packs;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Weight;

/** Makes tenders of measures, so that the engine can look at them. */
final class PackTender {
    static final OffsetDateTime DEADLINE = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static final SectionId SECTION = new SectionId("pack");
    private static final Quantity ONE = new Quantity(BigDecimal.ONE);

    /** A contract to which any target can be scaled. */
    private static final ContractSize ANY_CONTRACT =
            new ContractSize(new Money(BigDecimal.valueOf(100_000)), "GBP", Optional.of(ONE), Optional.of(ONE));

    private PackTender() {}

    /** All measures of a pack side by side, out of whatever their weights add up to. */
    static Tender whole(List<Measure> measures, List<RuleText> rules) {
        return of(measures, ANY_CONTRACT, rules);
    }

    /** One measure alone. */
    static Tender of(Measure measure, ContractSize contract, List<RuleText> rules) {
        return of(List.of(measure), contract, rules);
    }

    private static Tender of(List<Measure> measures, ContractSize contract, List<RuleText> rules) {
        List<Criterion> criteria =
                measures.stream().map(measure -> measure.criterion(SECTION)).toList();
        return new Tender(
                new TenderId("pack"),
                DEADLINE,
                contract,
                award(criteria),
                TenderYaml.USUAL_ROUNDING,
                new TreeMap<>(),
                List.of(new Section(SECTION, "Measures", Optional.empty(), 1)),
                criteria,
                rules);
    }

    /** Gates alone give no points, so that only the price could rank. */
    private static Award award(List<Criterion> criteria) {
        boolean gatesOnly = criteria.stream().allMatch(Criterion::isGate);
        BigDecimal sum = criteria.stream()
                .flatMap(criterion -> criterion.weight().stream())
                .map(Weight::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Award.by(
                gatesOnly ? new AwardMethod.LowestPrice() : new AwardMethod.WeightedSum(),
                gatesOnly ? Optional.empty() : Optional.of(new Weight(sum)));
    }
}
