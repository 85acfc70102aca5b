package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;

/**
 * A target scaled to the contract, so that it is the same for every bidder (docs/scoring-contract.md, section 3).
 *
 * @param amount what is asked for each {@code per}
 * @param per what the amount is scaled by
 */
public record ScaledTarget(Quantity amount, Per per) {

    /** Size of the contract by which a target is scaled. */
    public enum Per {
        CONTRACT,
        CONTRACT_100K,
        CONTRACT_YEAR,
        CONTRACT_FTE;

        /** The word in a tender folder. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * The target for this contract: amount; amount × value ÷ 100,000; amount × years; or amount × FTE.
     *
     * @throws IllegalStateException where the contract lacks the years or staff that the scale needs; a tender is checked
     *     for that before
     */
    public Quantity over(ContractSize contract) {
        BigDecimal factor = switch (per) {
            case CONTRACT -> BigDecimal.ONE;
            case CONTRACT_100K -> contract.value().amount().movePointLeft(5);
            case CONTRACT_YEAR ->
                contract.years().orElseThrow(IllegalStateException::new).value();
            case CONTRACT_FTE ->
                contract.fte().orElseThrow(IllegalStateException::new).value();
        };
        return new Quantity(amount.value().multiply(factor, Decimals.WORKING));
    }
}
