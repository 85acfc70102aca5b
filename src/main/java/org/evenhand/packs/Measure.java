package org.evenhand.packs;

import java.util.List;
import java.util.Optional;
import org.evenhand.folders.Publication.Descriptor;
import org.evenhand.folders.Publication.FourTests;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Weight;

/**
 * A ready-made criterion of a rule pack.
 *
 * @param id also the id of the criterion that is made of it, unless the commissioner chooses another
 * @param unit what a quantity is counted in, in words; empty where nothing is counted
 * @param weight suggested points of 100; empty for a gate
 * @param descriptors what each mark of the scale means, lowest first; empty where nobody marks
 * @param tests suggested answers to the four tests of section 23(2) of the Procurement Act 2023
 * @param evidence what to show, which a small provider already has
 * @param source empty where the measure is our own
 */
public record Measure(
        CriterionId id,
        RulePack.ThemeId theme,
        String title,
        String question,
        Optional<String> unit,
        Counts counts,
        Optional<Weight> weight,
        Scheme scheme,
        List<Descriptor> descriptors,
        FourTests tests,
        String evidence,
        Optional<RulePack.SourceId> source) {

    /** The criterion that this measure becomes in a section of a tender, with the suggested weight. */
    public Criterion criterion(SectionId section) {
        return new Criterion(id, Optional.of(section), title, weight, Optional.empty(), counts, scheme);
    }

    /** The words that are published with that criterion. */
    public Wording wording() {
        return new Wording(Optional.of(question), descriptors, Optional.of(tests), Optional.empty());
    }

    /** Whether what it gives one bid depends on the other bids; of a pack's own rule that cannot be said. */
    public boolean isRelativeToPool() {
        return switch (scheme) {
            case Scheme.Judged judged -> judged.relativeToHighest();
            case Scheme.Price price -> !(price.formula() instanceof PriceFormula.Bandwidth);
            case Scheme.Commitment commitment -> commitment.basis() instanceof Basis.Highest;
            case Scheme.Monetised monetised -> monetised.basis() instanceof Basis.Highest;
            case Scheme.OutcomeRate outcome -> false;
            case Scheme.Gate gate -> false;
            case Scheme.OwnRule own -> false;
        };
    }
}
