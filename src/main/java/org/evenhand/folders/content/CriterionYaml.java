package org.evenhand.folders.content;

import java.util.Optional;
import org.evenhand.folders.Publication;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Weight;
import org.springframework.modulith.NamedInterface;

/** Reads one criterion: what scores, and the words that are published with it. */
@NamedInterface("content")
public final class CriterionYaml {
    public static final Form<Counts> VALUE = Forms.word(Counts.class);

    private CriterionYaml() {}

    /** A criterion and its wording. */
    public record Read(Criterion criterion, Publication.Wording wording) {}

    public static Read read(YamlMap map, AwardYaml.Read award) {
        CriterionId id = map.one("id", Ids.CRITERION);
        SchemeYaml.Read scheme = map.map("scoring", SchemeYaml::read);
        boolean gate = scheme.scheme() instanceof Scheme.Gate;
        boolean unsure = !scheme.kindKnown() || !award.methodKnown();
        Optional<SectionId> section = gate || !scheme.kindKnown()
                ? map.maybe("section", Ids.SECTION)
                : Optional.of(map.one("section", Ids.SECTION));
        Optional<Weight> weight = Optional.empty();
        Optional<Weight> worth = Optional.empty();
        if (unsure) {
            weight = map.maybe("weight", Forms.WEIGHT);
            worth = map.maybe("worth", Forms.WEIGHT);
        } else if (!gate && award.award().method().usesWorth()) {
            worth = Optional.of(map.one("worth", Forms.WEIGHT));
        } else if (!gate) {
            if (map.has("worth") && !map.has("weight")) {
                map.mistake(
                        "worth",
                        "Under this award method criteria carry a weight, not a worth"
                                + map.spot().where() + "; write weight: and the points");
                map.forgive("worth", "weight");
            }
            weight = Optional.of(map.one("weight", Forms.WEIGHT));
        }
        Criterion criterion = new Criterion(
                id,
                section,
                map.one("title", Forms.TEXT),
                weight,
                worth,
                map.maybe("value", VALUE).orElse(Counts.EITHER),
                scheme.scheme());
        return new Read(
                criterion,
                new Publication.Wording(
                        map.maybe("question", Forms.TEXT),
                        scheme.descriptors(),
                        map.maybeMap("tests", CriterionYaml::tests),
                        map.maybe("coProducedBy", Forms.TEXT)));
    }

    public static Publication.FourTests tests(YamlMap tests) {
        return new Publication.FourTests(
                tests.one("relates", Forms.TEXT),
                tests.one("clear", Forms.TEXT),
                tests.one("measurable", Forms.TEXT),
                tests.one("proportionate", Forms.TEXT));
    }
}
