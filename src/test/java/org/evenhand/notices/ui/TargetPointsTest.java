package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.ACase;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.ScaledTarget.Per;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where half and all of the points of a target are reached is what the engine gives for so much. */
class TargetPointsTest {

    private static Fraction fraction(String number) {
        return new Fraction(new BigDecimal(number));
    }

    private static Basis target(String amount, Per per) {
        return new Basis.Target(new ScaledTarget(new Quantity(new BigDecimal(amount)), per));
    }

    private static Scheme commitment(Basis basis, Bounds bounds) {
        return new Scheme.Commitment(new Scheme.Asked.OfMeasure(new MeasureId("hours")), basis, bounds);
    }

    private static Scheme priced(Basis basis, Optional<Fraction> most, Map<String, String> values) {
        TreeMap<MeasureId, Money> units = new TreeMap<>();
        values.forEach((measure, value) -> units.put(new MeasureId(measure), new Money(new BigDecimal(value))));
        return new Scheme.Monetised(units, basis, most, ACase.HELD);
    }

    private static Optional<TargetPoints> of(ACase made) {
        Tender tender = made.build().tender();
        return TargetPoints.of(tender, tender.criteria().getLast());
    }

    private static Optional<TargetPoints> of(Scheme scheme) {
        return of(ACase.of().criterion("SV1", "20", scheme));
    }

    private static void reaches(
            Optional<TargetPoints> found, String half, String halfPoints, String all, String points) {
        assertThat(found).hasValueSatisfying(target -> {
            assertThat(target.half().offered()).isEqualByComparingTo(half);
            assertThat(target.half().points()).isEqualByComparingTo(halfPoints);
            assertThat(target.all().offered()).isEqualByComparingTo(all);
            assertThat(target.all().points()).isEqualByComparingTo(points);
        });
    }

    @Test
    void a_target_earns_all_and_half_of_it_half() {
        Optional<TargetPoints> found = of(commitment(target("200", Per.CONTRACT_100K), ACase.HELD));

        reaches(found, "650", "10", "1300", "20");
        assertThat(found).map(TargetPoints::more).contains(false);
    }

    @Test
    void where_a_cap_is_lower_all_is_reached_sooner() {
        Optional<TargetPoints> found = of(commitment(
                target("1000", Per.CONTRACT), new Bounds(Optional.of(fraction("0")), Optional.of(fraction("0.5")))));

        reaches(found, "250", "5", "500", "10");
        assertThat(found).map(TargetPoints::more).contains(false);
    }

    @Test
    void where_nothing_caps_it_more_earns_more() {
        Optional<TargetPoints> found = of(commitment(target("1000", Per.CONTRACT), ACase.FREE));

        reaches(found, "500", "10", "1000", "20");
        assertThat(found).map(TargetPoints::more).contains(true);
    }

    @Test
    void a_share_of_the_contract_is_told_in_pounds() {
        Basis share = new Basis.ContractShare(new ScaledTarget(new Quantity(new BigDecimal("0.2")), Per.CONTRACT));

        reaches(of(commitment(share, ACase.HELD)), "65000", "10", "130000", "20");
    }

    @Test
    void priced_measures_share_the_pounds_and_what_one_of_them_counts_at_most_holds_here_too() {
        Map<String, String> values = Map.of("hours", "7", "jobs", "1300");

        reaches(of(priced(target("100000", Per.CONTRACT), Optional.empty(), values)), "50000", "10", "100000", "20");
        reaches(
                of(priced(target("100000", Per.CONTRACT), Optional.of(fraction("0.25")), values)),
                "25000",
                "5",
                "50000",
                "10");
    }

    @ParameterizedTest
    @EnumSource(Counts.class)
    void whatever_kind_of_value_counts_is_what_is_offered(Counts counts) {
        reaches(
                of(ACase.of().criterion("SV1", "20", counts, commitment(target("10", Per.CONTRACT), ACase.HELD))),
                "5",
                "10",
                "10",
                "20");
    }

    @Test
    void the_rest_of_the_tender_changes_nothing_and_points_are_rounded_as_it_says() {
        reaches(
                of(ACase.of()
                        .section("quality", 1, "20")
                        .judged("Q1", "40", "5")
                        .price("P1", "30", new PriceFormula.LowestOverPrice())
                        .minimum("60")
                        .rounding(Rounding.At.CRITERION, 0)
                        .criterion("SV1", "25", commitment(target("40", Per.CONTRACT), ACase.HELD))),
                "20",
                "13",
                "40",
                "25");
    }

    @Test
    void what_has_no_target_that_is_the_same_for_all_has_no_ruler() {
        assertThat(of(commitment(new Basis.Highest(), ACase.HELD))).isEmpty();
        assertThat(of(ACase.of().judged("Q1", "20", "5"))).isEmpty();
        assertThat(of(ACase.of()
                        .method(new AwardMethod.ValueDeduction())
                        .criterion("SV1", "20", commitment(target("10", Per.CONTRACT), ACase.HELD))))
                .isEmpty();
    }
}
