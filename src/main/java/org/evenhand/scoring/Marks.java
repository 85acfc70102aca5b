package org.evenhand.scoring;

import java.util.List;
import java.util.SortedMap;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Quantity;

/**
 * The marks one bid was given.
 *
 * @param agreed the panel's marks after moderation
 * @param individual each evaluator's own marks, in the order of the panel file
 */
public record Marks(SortedMap<CriterionId, Given> agreed, List<Individual> individual) {

    /**
     * A mark and where it stands.
     *
     * @param source place in the tender folder: {@code panel.yaml#agreed[0]}
     */
    public record Given(Quantity mark, String source) {}

    /** One evaluator's mark. */
    public record Individual(EvaluatorId evaluator, CriterionId criterion, Given given) {}
}
