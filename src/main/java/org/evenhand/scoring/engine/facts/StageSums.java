package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.language.Pool;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.CriterionId;
import org.jspecify.annotations.Nullable;

/**
 * What one bid got at one stage.
 *
 * @param pools the pool figures it was worked out with
 * @param lines the results added up here, in criterion order
 * @param points what each gave
 * @param sections sums by section, in the tender's order; null for sections with no criterion at this stage
 * @param quality the sum of everything that is not price; 0 under weighted-sum, which does not ask for it
 * @param byCriterion points of the criteria that may have to break a tie
 * @param failed reasons given by rules that read the pool
 * @param said what rules say beside their result
 */
public record StageSums(
        List<Pool> pools,
        List<Evaluation> lines,
        List<BigDecimal> points,
        @Nullable BigDecimal[] sections,
        BigDecimal quality,
        Map<CriterionId, BigDecimal> byCriterion,
        List<Reason> failed,
        Map<CriterionId, List<String>> said) {}
