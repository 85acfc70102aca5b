package org.evenhand.scoring.kinds;

import java.util.Optional;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** The rule of a criterion, written by its kind's template in the same language as a commissioner's own rules. */
public final class Templates {
    private Templates() {}

    /** The text of the rule; empty where the commissioner's own rule stands instead. */
    public static Optional<String> write(Criterion criterion, ContractSize contract) {
        return switch (criterion.scheme()) {
            case Scheme.Judged judged -> Optional.of(JudgedRule.write(criterion, judged));
            case Scheme.Price price -> Optional.of(PriceRule.write(criterion, price));
            case Scheme.Commitment commitment -> Optional.of(CommitmentRule.write(criterion, commitment, contract));
            case Scheme.Monetised monetised -> Optional.of(MonetisedRule.write(criterion, monetised, contract));
            case Scheme.OutcomeRate outcome -> Optional.of(OutcomeRule.write(criterion, outcome));
            case Scheme.Gate gate -> Optional.of(GateRule.write(criterion, gate));
            case Scheme.OwnRule ignored -> Optional.empty();
        };
    }
}
