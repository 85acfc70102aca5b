package org.evenhand.criteria.drafting;

import java.util.List;
import java.util.SortedMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.Framework;
import org.evenhand.folders.CriterionText;
import org.evenhand.packs.Measure;
import org.evenhand.packs.MeasureTrials;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;

/** Turns a measure of a rule pack into the answers of a criterion. */
public final class FromPack {

    private FromPack() {}

    public static SortedMap<String, String> answers(RulePack pack, Measure measure, Framework framework) {
        String section = section(measure, framework);
        SortedMap<String, String> answers =
                CriterionText.answers(measure.criterion(new SectionId(section)), measure.wording());
        if (measure.scheme() instanceof Scheme.Gate) {
            answers.remove("section");
        }
        answers.put(CriterionFields.EVIDENCE, measure.evidence());
        answers.put("pack", pack.id().value());
        answers.put("pack/measure", measure.id().value());
        measure.unit().ifPresent(unit -> answers.put("unit", unit));
        if (measure.scheme() instanceof Scheme.OwnRule) {
            answers.put(
                    CriterionFields.RULE,
                    MeasureTrials.of(pack).rule(measure, framework.contract()).drl());
        }
        CriterionId id = measure.id();
        return References.isFree(framework, id.value())
                ? answers
                : References.renamed(answers, References.free(framework, id.value() + "-"));
    }

    /** The usual section, or the last where somebody took that out. */
    private static String section(Measure measure, Framework framework) {
        String usual =
                measure.scheme() instanceof Scheme.Price ? FrameworkTemplate.PRICE : FrameworkTemplate.SOCIAL_VALUE;
        List<String> sections = framework.sections().stream()
                .map(section -> section.id().value())
                .toList();
        return sections.contains(usual) || sections.isEmpty() ? usual : sections.getLast();
    }
}
