package org.evenhand.packs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.folders.Publication.Descriptor;
import org.evenhand.folders.content.CriterionYaml;
import org.evenhand.folders.content.Ids;
import org.evenhand.folders.content.SchemeYaml;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.packs.RulePack.SourceId;
import org.evenhand.packs.RulePack.ThemeId;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Weight;

/** Reads one measure of a rule pack: what scores, and all the words that a commissioner would otherwise have to find. */
final class MeasureYaml {
    static final String OWN = "own";

    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(20);
    private static final Form<Weight> WEIGHT = Forms.POSITIVE.as(Weight::new, Weight::value);

    private final Form<ThemeId> theme;
    private final Form<Optional<SourceId>> source;

    MeasureYaml(Form<ThemeId> theme, Form<SourceId> source) {
        this.theme = theme;
        this.source = new Form<>(
                Optional.empty(),
                text -> text.equals(OWN)
                        ? Optional.empty()
                        : Optional.of(source.reading().of(text)),
                read -> read.<Object>map(SourceId::value).orElse(OWN));
    }

    Measure read(YamlMap map) {
        CriterionId id = map.one("id", Ids.CRITERION);
        SchemeYaml.Read scheme = map.map("scoring", MeasureYaml::scheme);
        return new Measure(
                id,
                map.one("theme", theme),
                map.one("title", Forms.TEXT),
                map.one("question", Forms.TEXT),
                unit(map, scheme),
                counts(map, scheme),
                weight(map, scheme),
                scheme.scheme(),
                scheme.descriptors(),
                map.map("tests", CriterionYaml::tests),
                map.one("evidence", Forms.TEXT),
                map.one("source", source));
    }

    /** A commitment is counted in something, and a rule of the pack may count; a mark, a price or an answer is not. */
    private static Optional<String> unit(YamlMap map, SchemeYaml.Read scheme) {
        boolean never = scheme.scheme() instanceof Scheme.Judged
                || scheme.scheme() instanceof Scheme.Price
                || scheme.scheme() instanceof Scheme.Gate;
        if (scheme.kindKnown() && never) {
            return Optional.empty();
        }
        boolean always = scheme.scheme() instanceof Scheme.Commitment commitment
                && commitment.asked() instanceof Scheme.Asked.OfMeasure;
        return always ? Optional.of(map.one("unit", Forms.TEXT)) : map.maybe("unit", Forms.TEXT);
    }

    private static Counts counts(YamlMap map, SchemeYaml.Read scheme) {
        boolean counting = scheme.scheme() instanceof Scheme.Monetised
                || scheme.scheme() instanceof Scheme.OwnRule
                || scheme.scheme() instanceof Scheme.Commitment commitment
                        && commitment.asked() instanceof Scheme.Asked.OfMeasure;
        return counting || !scheme.kindKnown()
                ? map.maybe("value", CriterionYaml.VALUE).orElse(Counts.EITHER)
                : Counts.EITHER;
    }

    private static Optional<Weight> weight(YamlMap map, SchemeYaml.Read scheme) {
        if (!scheme.kindKnown()) {
            return map.maybe("weight", WEIGHT);
        }
        if (!(scheme.scheme() instanceof Scheme.Gate)) {
            return Optional.of(map.one("weight", WEIGHT));
        }
        if (map.has("weight")) {
            map.mistake(
                    "weight",
                    "A gate gives no points and carries no weight" + map.spot().where() + "; take it away");
            map.forgive("weight", "weight");
        }
        return Optional.empty();
    }

    private static SchemeYaml.Read scheme(YamlMap scoring) {
        SchemeYaml.Read read = SchemeYaml.read(scoring);
        if (read.scheme() instanceof Scheme.Judged judged && scoring.has("scale") && scoring.isSound("scale")) {
            describe(judged, read.descriptors())
                    .ifPresent(what ->
                            scoring.mistake("scale", scoring.spot().in("scale").label() + ": " + what));
        }
        return read;
    }

    /** What is wrong with the descriptors of a scale: two people who mark must mean the same by every mark. */
    private static Optional<String> describe(Scheme.Judged judged, List<Descriptor> descriptors) {
        BigDecimal least = judged.min().value();
        BigDecimal most = judged.max().value();
        if (most.subtract(least).compareTo(MOST_MARKS) > 0) {
            return Optional.of(
                    "nobody can tell so many marks apart; let the scale have at most " + MOST_MARKS + " steps");
        }
        Set<BigDecimal> described = descriptors.stream()
                .map(descriptor -> descriptor.mark().value().stripTrailingZeros())
                .collect(Collectors.toSet());
        List<String> missing = whole(least, most)
                .filter(mark -> !described.contains(mark.stripTrailingZeros()))
                .map(BigDecimal::toPlainString)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("no descriptor says what " + (missing.size() == 1 ? "the mark " : "the marks ")
                    + String.join(", ", missing) + (missing.size() == 1 ? " means" : " mean")
                    + "; write one for every whole mark");
        }
        return descriptors.stream()
                .map(Descriptor::mark)
                .filter(mark ->
                        mark.value().compareTo(least) < 0 || mark.value().compareTo(most) > 0)
                .findFirst()
                .map(mark -> "the descriptor of " + mark + " is for no mark of the scale from " + judged.min() + " to "
                        + judged.max() + "; take it away");
    }

    private static Stream<BigDecimal> whole(BigDecimal least, BigDecimal most) {
        return Stream.iterate(
                least.setScale(0, RoundingMode.CEILING),
                mark -> mark.compareTo(most) <= 0,
                mark -> mark.add(BigDecimal.ONE));
    }
}
