package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;

/**
 * Target as it comes to over one contract: 2 for each £100,000 are 13 over a contract of £650,000.
 *
 * <p>There is one only where it is the same for every bidder: not for a target measured against the staff that a bid would
 * deploy, against the highest bid, or in bands.
 */
public sealed interface ScaledTargetFor {
    /** The target as it is published. */
    ScaledTarget published();

    /**
     * Quantity that earns the whole weight.
     *
     * @param whole in the measure's unit, or in pounds where measures are priced; exact, not rounded
     */
    record Amount(ScaledTarget published, Quantity whole) implements ScaledTargetFor {

        /** How many earn the whole weight where only whole ones can be offered; empty where that is the target itself. */
        public Optional<BigDecimal> inOnes() {
            BigDecimal exact = Decimals.settled(whole.value());
            BigDecimal ones = exact.setScale(0, RoundingMode.CEILING);
            return Optional.of(ones).filter(one -> one.compareTo(exact) != 0);
        }
    }

    /** The contract's size says nothing of the years by which the target is scaled. */
    record NeedsYears(ScaledTarget published) implements ScaledTargetFor {}

    /** The contract's size says nothing of the staff by which the target is scaled. */
    record NeedsFte(ScaledTarget published) implements ScaledTargetFor {}

    /** What a scheme's target comes to; empty where it has none that is the same for every bidder. */
    static Optional<ScaledTargetFor> of(Scheme scheme, ContractSize contract) {
        return switch (scheme) {
            case Scheme.Commitment commitment -> of(commitment.basis(), contract);
            case Scheme.Monetised monetised -> of(monetised.basis(), contract);
            default -> Optional.empty();
        };
    }

    private static Optional<ScaledTargetFor> of(Basis basis, ContractSize contract) {
        return switch (basis) {
            case Basis.Target(ScaledTarget target) -> Optional.of(over(target, contract, BigDecimal.ONE));
            case Basis.ContractShare(ScaledTarget target) ->
                Optional.of(over(target, contract, contract.value().amount()));
            default -> Optional.empty();
        };
    }

    /** What a target comes to; a share of the contract's value is a target for each pound of it. */
    static ScaledTargetFor over(ScaledTarget target, ContractSize contract, BigDecimal times) {
        if (target.per() == ScaledTarget.Per.CONTRACT_YEAR && contract.years().isEmpty()) {
            return new NeedsYears(target);
        }
        if (target.per() == ScaledTarget.Per.CONTRACT_FTE && contract.fte().isEmpty()) {
            return new NeedsFte(target);
        }
        return new Amount(target, new Quantity(target.over(contract).value().multiply(times, Decimals.WORKING)));
    }
}
