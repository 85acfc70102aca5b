package org.evenhand.scoring.engine.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Nearest;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.Decimals;

/** Checks that a tender can be scored at all: its sections, criteria, weights and award method fit together. */
public final class TenderChecks {
    /** Far more than people can judge; each becomes a rule. */
    private static final int MOST_CRITERIA = 1_000;

    private final Tender tender;
    private final Problems problems = new Problems("tender.yaml");
    private final Set<SectionId> sections = new HashSet<>();
    private final Set<CriterionId> criteria = new HashSet<>();
    private final Map<String, String> sectionsAlike = new HashMap<>();
    private final Map<String, String> criteriaAlike = new HashMap<>();

    private TenderChecks(Tender tender) {
        this.tender = tender;
    }

    public static List<Mistake> check(Tender tender) {
        TenderChecks checks = new TenderChecks(tender);
        checks.sections();
        checks.criteria();
        checks.weights();
        checks.weightBounds();
        checks.rounding();
        new AwardChecks(tender, checks.problems).check();
        return checks.problems.mistakes();
    }

    private void sections() {
        for (int i = 0; i < tender.sections().size(); i++) {
            Section section = tender.sections().get(i);
            String path = "sections[" + i + "]";
            problems.unless(
                    sections.add(section.id()),
                    path + ".id",
                    "Section id " + section.id() + " is there twice; rename one");
            alike("Section", section.id().value(), sectionsAlike, path);
            problems.unless(
                    section.stage() == 1 || section.stage() == 2,
                    path + ".stage",
                    "A section's stage is 1 or 2, not " + section.stage());
        }
        boolean onlySecond =
                !tender.sections().isEmpty() && tender.sections().stream().allMatch(s -> s.stage() == 2);
        problems.unless(!onlySecond, "sections", "No section is of stage 1; let the first be of stage 1");
    }

    private void criteria() {
        problems.unless(!tender.criteria().isEmpty(), "criteria", "The tender has no criteria; write at least one");
        problems.unless(
                tender.criteria().size() <= MOST_CRITERIA,
                "criteria",
                "A tender has at most " + MOST_CRITERIA + " criteria; split it into lots");
        for (int i = 0; i < tender.criteria().size(); i++) {
            Criterion criterion = tender.criteria().get(i);
            String path = "criteria[" + i + "]";
            problems.unless(
                    criteria.add(criterion.id()),
                    path + ".id",
                    "Criterion id " + criterion.id() + " is there twice; rename one");
            alike("Criterion", criterion.id().value(), criteriaAlike, path);
            if (criterion.section().isPresent()) {
                SectionId section = criterion.section().get();
                if (!sections.contains(section)) {
                    List<String> known =
                            sections.stream().map(SectionId::value).sorted().toList();
                    problems.add(
                            path + ".section",
                            "There is no section “" + section + "”" + Nearest.suggestion(section.value(), known));
                }
            } else {
                problems.unless(
                        criterion.isGate(),
                        path,
                        "Criterion " + criterion.id() + " names no section; write section: id");
            }
            weight(criterion, path);
            new SchemeChecks(tender, criterion, path + ".scoring", problems).check();
        }
    }

    /** Nobody who reads a mark aloud, or types it, tells q1 from Q1. */
    private void alike(String what, String id, Map<String, String> before, String path) {
        String other = before.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        problems.unless(
                other == null || other.equals(id),
                path + ".id",
                what + " id " + id + " differs from " + other + " in capitals only; rename one");
    }

    private void weight(Criterion criterion, String path) {
        if (criterion.isGate()) {
            problems.unless(
                    criterion.weight().isEmpty() && criterion.worth().isEmpty(),
                    path,
                    "Criterion " + criterion.id() + " is a gate and carries no weight; take it out");
            return;
        }
        boolean usesWorth = tender.award().method().usesWorth();
        Optional<Weight> wanted = usesWorth ? criterion.worth() : criterion.weight();
        Optional<Weight> other = usesWorth ? criterion.weight() : criterion.worth();
        String name = usesWorth ? "worth" : "weight";
        problems.unless(
                wanted.isPresent(),
                path,
                "Criterion " + criterion.id() + " has no " + name + "; write " + name + ": number");
        problems.unless(
                other.isEmpty(),
                path,
                "Under this award method criteria carry a " + name + "; take the " + (usesWorth ? "weight" : "worth")
                        + " out");
        wanted.ifPresent(weight -> problems.unless(
                weight.value().signum() >= 0,
                path + "." + name,
                "The " + name + " of criterion " + criterion.id() + " is below 0"));
    }

    private void weights() {
        AwardMethod method = tender.award().method();
        BigDecimal sum = tender.criteria().stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Weight> outOf = tender.award().outOf();
        if (method instanceof AwardMethod.QualityCoefficient(var most)) {
            problems.unless(
                    sum.compareTo(most.value()) == 0,
                    "award.most",
                    "The worths add up to " + Decimals.plain(sum) + ", but most is " + most + "; make them agree");
        }
        if (method.usesWorth()) {
            problems.unless(
                    outOf.isEmpty(), "award.outOf", "Criteria carry a worth, so there is no outOf; take it out");
            return;
        }
        boolean weighted = tender.criteria().stream()
                .anyMatch(criterion -> criterion.weight().isPresent());
        if (outOf.isPresent()) {
            problems.above0(outOf.get().value(), "award.outOf", "outOf");
            problems.unless(
                    sum.compareTo(outOf.get().value()) == 0,
                    "award.outOf",
                    "The weights add up to " + Decimals.plain(sum) + ", not to " + outOf.get()
                            + "; change a weight or outOf");
        } else if (weighted || !(method instanceof AwardMethod.LowestPrice)) {
            problems.add("award", "outOf is missing: write what the weights add up to, such as outOf: 100");
        }
    }

    private void weightBounds() {
        tender.weightBounds().forEach((section, bounds) -> bounds("weightBounds." + section, section, bounds));
    }

    private void bounds(String path, SectionId section, Tender.WeightBounds bounds) {
        BigDecimal sum = tender.criteria().stream()
                .filter(criterion -> criterion.section().filter(section::equals).isPresent())
                .map(Criterion::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String weighs = "Section " + section + " weighs " + Decimals.plain(sum);
        bounds.min()
                .ifPresent(min ->
                        problems.unless(sum.compareTo(min.value()) >= 0, path, weighs + ", below its bound of " + min));
        bounds.max()
                .ifPresent(max ->
                        problems.unless(sum.compareTo(max.value()) <= 0, path, weighs + ", above its bound of " + max));
        problems.unless(
                !bounds.whole() || sum.stripTrailingZeros().scale() <= 0,
                path,
                weighs + ", which must be a whole number");
    }

    private void rounding() {
        Rounding rounding = tender.rounding();
        problems.unless(
                rounding.places() >= 0 && rounding.places() <= 20,
                "rounding.places",
                "places is a whole number from 0 to 20, not " + rounding.places());
        problems.unless(
                !(tender.award().method() instanceof AwardMethod.QualityCoefficient)
                        || rounding.at() == Rounding.At.TOTAL,
                "rounding.at",
                "Under quality-coefficient only the total is rounded; write at: total");
        if (rounding.at() == Rounding.At.SECTION) {
            for (Section section : tender.sections()) {
                List<Criterion> inside = tender.criteria().stream()
                        .filter(criterion ->
                                criterion.section().filter(section.id()::equals).isPresent())
                        .toList();
                boolean mixed = inside.stream().anyMatch(Criterion::isPrice)
                        && !inside.stream().allMatch(Criterion::isPrice);
                problems.unless(
                        !mixed,
                        "sections",
                        "Where sections are rounded, a section that holds a price criterion holds nothing else; move the other"
                                + " criteria out of " + section.id());
            }
        }
    }
}
