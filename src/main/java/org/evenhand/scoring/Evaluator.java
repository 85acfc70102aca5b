package org.evenhand.scoring;

import java.util.Optional;
import java.util.SortedSet;
import org.evenhand.scoring.tender.CriterionId;

/**
 * A member of the panel.
 *
 * @param criteria the criteria this person marks; empty for all
 * @param recused the bids this person does not mark
 */
public record Evaluator(EvaluatorId id, Optional<SortedSet<CriterionId>> criteria, SortedSet<BidId> recused) {

    /** Whether this person's mark counts for the criterion of the bid. */
    public boolean marks(CriterionId criterion, BidId bid) {
        return criteria.map(own -> own.contains(criterion)).orElse(true) && !recused.contains(bid);
    }
}
