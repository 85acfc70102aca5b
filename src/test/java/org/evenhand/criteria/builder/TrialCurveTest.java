package org.evenhand.criteria.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Drafted;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The curve that is drawn while a criterion is written: the engine's own points, and nothing moved by asking for them. */
class TrialCurveTest {

    @Test
    void points_for_a_counted_quantity_grow_to_the_target_and_no_further() {
        TrialCurve curve = curve(Drafted.hours());

        assertThat(curve.axis().target())
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("1300"));
        assertThat(told(curve)).containsExactly("0: 0", "325: 5", "650: 10", "975: 15", "1300: 20");
        assertThat(curve.line().getLast().points()).isEqualByComparingTo("20");
        assertThat(curve.best().orElseThrow().offered()).isEqualByComparingTo("1300");
        assertThat(curve.bids().get(Size.MICRO).points()).isEqualByComparingTo("10");
    }

    @Test
    void steps_leap_where_they_begin() {
        TrialCurve curve = curve(Drafted.of(
                CriterionKind.BANDED,
                "scoring/measure",
                "secure-hours",
                "scoring/bands/0/from",
                "0",
                "scoring/bands/0/f",
                "0",
                "scoring/bands/1/from",
                "60",
                "scoring/bands/1/f",
                "0.5",
                "scoring/bands/2/from",
                "80",
                "scoring/bands/2/f",
                "1"));

        assertThat(told(curve)).containsExactly("0: 0", "60: 10", "80: 20", "100: 20");
        assertThat(curve.line().stream()
                        .filter(at -> at.offered().compareTo(new BigDecimal("60")) < 0)
                        .map(TrialCurve.At::points))
                .allMatch(points -> points.signum() == 0);
    }

    @Test
    void an_outcome_grows_with_the_people_better_off_between_its_floor_and_its_target() {
        TrialCurve curve = curve(Drafted.of(
                CriterionKind.OUTCOME,
                "scoring/indicator",
                "more-connected",
                "scoring/floor",
                "0.5",
                "scoring/target",
                "0.9"));

        assertThat(told(curve)).containsExactly("0: 0", "50: 0", "90: 20", "100: 20");
        assertThat(curve.bids()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lowest-over-price", "linear-over-lowest", "range", "mean", "logarithmic", "optimal", "bandwidth"
            })
    void a_curve_of_prices_goes_through_the_three_bids_whose_points_it_leaves_as_they_are(String formula) {
        DraftPart price = Drafted.of(CriterionKind.PRICE, "scoring/formula", formula);
        price = switch (formula) {
            case "logarithmic" -> price.with("scoring/factor", "10");
            case "optimal" -> price.with("scoring/optimal", "500000");
            case "bandwidth" -> price.with("scoring/from", "500000").with("scoring/to", "700000");
            default -> price;
        };
        CriterionReading reading = CriterionReading.of(price, Drafted.CONTRACT);
        assertThat(reading.problems()).isEmpty();
        Map<Size, Map<Place, String>> bids = bids(reading);
        TrialCurve curve = curve(reading);

        List<Map<Place, String>> again = bids.values().stream().toList();
        List<BigDecimal> beside = TrialScoring.beside(reading, Drafted.CONTRACT, bids, all(curve, again));
        assertThat(beside.subList(0, 3))
                .as("a bid at the price of one of the three, among all that the curve asks for")
                .usingElementComparator(Comparator.comparing(points -> points.setScale(4, RoundingMode.HALF_UP)))
                .containsExactlyElementsOf(curve.bids().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(bid -> bid.getValue().points())
                        .toList());
    }

    /** Bids at the prices of the three, and all those of the curve; a mean needs as many on either side of it. */
    private static List<Map<Place, String>> all(TrialCurve curve, List<Map<Place, String>> three) {
        return Stream.concat(three.stream(), curve.axis().places().stream().map(curve.axis()::bid))
                .toList();
    }

    @Test
    void what_is_measured_against_the_highest_ends_there() {
        TrialCurve curve =
                curve(Drafted.of(CriterionKind.TARGET, "scoring/measure", "paid-hours", "scoring/basis", "highest"));

        assertThat(curve.axis().most()).isEqualByComparingTo("500");
        assertThat(curve.line().getLast().points()).isEqualByComparingTo("20");
        assertThat(curve.bids().get(Size.LARGE).points()).isEqualByComparingTo("20");
    }

    @Test
    void where_no_single_figure_decides_there_is_no_curve() {
        CriterionReading money = CriterionReading.of(Drafted.money(), Drafted.CONTRACT);
        CriterionReading judged = CriterionReading.of(Drafted.of(CriterionKind.JUDGED), Drafted.CONTRACT);

        assertThat(found(money)).isEmpty();
        assertThat(found(judged)).isEmpty();
    }

    private static List<String> told(TrialCurve curve) {
        return curve.rows().stream()
                .map(at -> Decimals.plain(at.offered()) + ": " + Decimals.plain(at.points()))
                .toList();
    }

    private static TrialCurve curve(DraftPart draft) {
        CriterionReading reading = CriterionReading.of(draft, Drafted.CONTRACT);
        assertThat(reading.problems()).isEmpty();
        return curve(reading);
    }

    private static TrialCurve curve(CriterionReading reading) {
        return found(reading).orElseThrow();
    }

    private static Optional<TrialCurve> found(CriterionReading reading) {
        Map<Size, Map<Place, String>> bids = bids(reading);
        Map<Size, Line> lines =
                ((TrialScoring.Result.Scored) TrialScoring.score(reading, Drafted.CONTRACT, bids)).lines();
        return TrialCurve.of(reading, Drafted.CONTRACT, bids, lines);
    }

    private static Map<Size, Map<Place, String>> bids(CriterionReading reading) {
        Map<Size, Map<Place, String>> bids = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            bids.put(size, TrialBids.usual(reading, Drafted.CONTRACT, size));
        }
        return bids;
    }
}
