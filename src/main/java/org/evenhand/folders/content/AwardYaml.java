package org.evenhand.folders.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.AbnormallyLow;
import org.evenhand.scoring.tender.Award.PanelRule;
import org.evenhand.scoring.tender.Award.TieBreak;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Weight;

/** Reads the {@code award} block: the method, its own parameters and the optional parts. */
public final class AwardYaml {
    private static final Form<String> METHOD = Forms.choice(
            "weighted-sum",
            "price-per-point",
            "points-per-pound",
            "utility-index",
            "value-deduction",
            "quality-coefficient",
            "willingness-to-pay",
            "lowest-price");

    private static final Form<String> LOW_TEST = Forms.choice("below-mean-of-others", "below-next", "scottish");
    private static final Form<Boolean> TIED =
            Forms.word(List.of(true, false), included -> included ? "include" : "exclude");

    private AwardYaml() {}

    /**
     * @param methodKnown whether the method could be read, so that it is clear which of weight and worth belongs to criteria
     */
    public record Read(Award award, boolean methodKnown) {}

    static Read read(YamlMap award, Set<String> sections, Set<String> criteria) {
        Optional<AwardMethod> method = method(award);
        Optional<Weight> outOf = Optional.empty();
        if (method.isEmpty() || method.get() instanceof AwardMethod.LowestPrice) {
            outOf = award.maybe("outOf", Forms.WEIGHT);
        } else if (!method.get().usesWorth()) {
            outOf = Optional.of(award.one("outOf", Forms.WEIGHT));
        }
        if (method.isEmpty()) {
            award.forgive();
        }
        Award read = new Award(
                method.orElse(new AwardMethod.WeightedSum()),
                outOf,
                award.maybe("minimum", Forms.POINTS),
                award.many("ties", tieBreak(sections, criteria)),
                award.maybe("panel", Forms.word(PanelRule.class)).orElse(PanelRule.AGREED),
                award.maybeMap(
                        "shortlist",
                        shortlist -> new Award.Shortlist(
                                shortlist.one("top", Forms.whole(1, 1_000_000)), shortlist.one("ties", TIED))),
                award.maps("abnormallyLow", AwardYaml::abnormallyLow));
        return new Read(read, method.isPresent());
    }

    private static Optional<AwardMethod> method(YamlMap award) {
        return Optional.ofNullable(
                switch (award.one("method", METHOD)) {
                    case "price-per-point" -> new AwardMethod.PricePerPoint();
                    case "points-per-pound" -> new AwardMethod.PointsPerPound();
                    case "utility-index" ->
                        new AwardMethod.UtilityIndex(
                                award.one("quality", Forms.WEIGHT), award.one("price", Forms.WEIGHT));
                    case "value-deduction" -> new AwardMethod.ValueDeduction();
                    case "quality-coefficient" -> new AwardMethod.QualityCoefficient(award.one("most", Forms.FRACTION));
                    case "willingness-to-pay" -> new AwardMethod.WillingnessToPay(award.one("perPoint", Forms.MONEY));
                    case "lowest-price" -> new AwardMethod.LowestPrice();
                    case "weighted-sum" -> new AwardMethod.WeightedSum();
                    default -> null;
                });
    }

    private static AbnormallyLow abnormallyLow(YamlMap test) {
        return switch (test.one("test", LOW_TEST)) {
            case "below-mean-of-others" -> new AbnormallyLow.BelowMeanOfOthers(test.one("threshold", Forms.FRACTION));
            case "below-next" -> new AbnormallyLow.BelowNext(test.one("threshold", Forms.FRACTION));
            case "scottish" -> new AbnormallyLow.Scottish();
            default -> {
                test.forgive();
                yield new AbnormallyLow.Scottish();
            }
        };
    }

    /** One list names sections, criteria and two words, so each name must mean one thing. */
    private static Form<TieBreak> tieBreak(Set<String> sections, Set<String> criteria) {
        Map<String, TieBreak> words = Map.of("price", new TieBreak.ByPrice(), "received", new TieBreak.ByReceived());
        return new Form<>(
                new TieBreak.ByReceived(),
                text -> {
                    boolean section = sections.contains(text);
                    boolean criterion = criteria.contains(text);
                    TieBreak word = words.get(text);
                    if (word != null) {
                        return word;
                    }
                    if (section && criterion) {
                        throw new Form.Misread(
                                "is the id of a section and of a criterion; give one of them another id");
                    }
                    if (!section && !criterion) {
                        Set<String> known = new TreeSet<>(words.keySet());
                        known.addAll(sections);
                        known.addAll(criteria);
                        throw Forms.unknown(text, known);
                    }
                    return section
                            ? new TieBreak.BySection(new SectionId(text))
                            : new TieBreak.ByCriterion(new CriterionId(text));
                },
                AwardYaml::word);
    }

    static String word(TieBreak tie) {
        return switch (tie) {
            case TieBreak.BySection by -> by.section().value();
            case TieBreak.ByCriterion by -> by.criterion().value();
            case TieBreak.ByPrice by -> "price";
            case TieBreak.ByReceived by -> "received";
        };
    }
}
