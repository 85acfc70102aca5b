package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.ScaledTarget.Per;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Asked;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published target becomes one number over the contract, the same for every bidder. */
class ScaledTargetForTest {

    private static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
    private static final ContractSize CONTRACT = new ContractSize(
            new Money(new BigDecimal("650000")), "GBP", Optional.of(quantity("3")), Optional.of(quantity("14")));

    private static Quantity quantity(String number) {
        return new Quantity(new BigDecimal(number));
    }

    private static ScaledTarget target(String amount, Per per) {
        return new ScaledTarget(quantity(amount), per);
    }

    private static Scheme commitment(Basis basis) {
        return new Scheme.Commitment(new Asked.OfMeasure(new MeasureId("jobs")), basis, NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2, CONTRACT_100K, 13",
        "0.1, CONTRACT_100K, 0.65",
        "40, CONTRACT_YEAR, 120",
        "1.5, CONTRACT_FTE, 21",
        "7, CONTRACT, 7"
    })
    void scaled_targets_are_exact_over_this_contract(String amount, Per per, String whole) {
        ScaledTarget published = target(amount, per);

        assertThat(ScaledTargetFor.of(commitment(new Basis.Target(published)), CONTRACT))
                .hasValueSatisfying(here -> assertThat(here)
                        .isInstanceOfSatisfying(
                                ScaledTargetFor.Amount.class,
                                amountHere -> assertThat(amountHere.whole()).hasToString(whole)));
    }

    @Test
    void a_share_of_the_contract_is_pounds_of_its_value() {
        Scheme spent = commitment(new Basis.ContractShare(target("0.2", Per.CONTRACT)));

        assertThat(ScaledTargetFor.of(spent, CONTRACT))
                .hasValueSatisfying(here -> assertThat(here)
                        .isInstanceOfSatisfying(
                                ScaledTargetFor.Amount.class,
                                amount -> assertThat(amount.whole()).hasToString("130000")));
    }

    @Test
    void priced_measures_have_a_target_in_pounds() {
        Scheme priced = new Scheme.Monetised(
                new TreeMap<>(), new Basis.Target(target("1000", Per.CONTRACT_YEAR)), Optional.empty(), NONE);

        assertThat(ScaledTargetFor.of(priced, CONTRACT))
                .hasValueSatisfying(here -> assertThat(here)
                        .isInstanceOfSatisfying(
                                ScaledTargetFor.Amount.class,
                                amount -> assertThat(amount.whole()).hasToString("3000")));
    }

    @Test
    void what_the_contract_lacks_is_named() {
        ContractSize bare = new ContractSize(CONTRACT.value(), "GBP", Optional.empty(), Optional.empty());
        ScaledTarget years = target("40", Per.CONTRACT_YEAR);
        ScaledTarget fte = target("1", Per.CONTRACT_FTE);

        assertThat(ScaledTargetFor.of(commitment(new Basis.Target(years)), bare))
                .contains(new ScaledTargetFor.NeedsYears(years));
        assertThat(ScaledTargetFor.of(commitment(new Basis.Target(fte)), bare))
                .contains(new ScaledTargetFor.NeedsFte(fte));
    }

    @Test
    void what_depends_on_the_bidder_or_the_pool_has_no_target_here() {
        assertThat(ScaledTargetFor.of(commitment(new Basis.Highest()), CONTRACT))
                .isEmpty();
        assertThat(ScaledTargetFor.of(
                        commitment(new Basis.DeployedFte(target("2", Per.CONTRACT), "Asked for by the panel.")),
                        CONTRACT))
                .isEmpty();
        assertThat(ScaledTargetFor.of(new Scheme.OwnRule("mine"), CONTRACT)).isEmpty();
    }
}
