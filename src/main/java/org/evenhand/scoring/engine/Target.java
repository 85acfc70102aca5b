package org.evenhand.scoring.engine;

import java.util.Optional;
import org.evenhand.scoring.sheet.Line.Input;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;

/** Shows the number that a criterion's target came to for this contract. */
final class Target {
    private Target() {}

    static Optional<Input> of(Tender tender, Criterion criterion) {
        Optional<Basis> basis = switch (criterion.scheme()) {
            case Scheme.Commitment commitment -> Optional.of(commitment.basis());
            case Scheme.Monetised monetised -> Optional.of(monetised.basis());
            default -> Optional.empty();
        };
        return basis.flatMap(Target::scaled)
                .map(target -> new Input(
                        "target",
                        Decimals.readable(target.over(tender.contract()).value()),
                        "tender.yaml#criteria[" + tender.criteria().indexOf(criterion) + "].scoring.target, "
                                + target.amount() + " per " + target.per().word()));
    }

    private static Optional<ScaledTarget> scaled(Basis basis) {
        return switch (basis) {
            case Basis.Target(var target) -> Optional.of(target);
            case Basis.DeployedFte(var target, var ignored) -> Optional.of(target);
            case Basis.ContractShare(var target) -> Optional.of(target);
            case Basis.Highest() -> Optional.empty();
            case Basis.Banded ignored -> Optional.empty();
        };
    }
}
