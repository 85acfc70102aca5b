package org.evenhand.planning.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.answers.AnswerField;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Range;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.Comparison.Input;
import org.evenhand.planning.cases.Comparison.Swing;
import org.evenhand.planning.cases.Comparison.Year;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is saved, what moves it and where it comes to nothing, worked out by hand. */
class ComparisonTest {

    /** £26,000 a year against £39,000, for ten people over three years, at no discount and with nothing paid once. */
    private static final Map<Input, String> PLAIN = Map.of(
            Input.ARRANGEMENT_COST, "26000",
            Input.ALTERNATIVE, "39000",
            Input.SHARE, "1",
            Input.PEOPLE, "10",
            Input.YEARS, "3",
            Input.SET_UP, "0",
            Input.RATE, "0");

    @Test
    void four_hundred_pounds_a_week_against_five_thousand_saves_239200_a_year_of_52_weeks() {
        Comparison one = Comparison.of(written("400", "5000", "1", "1")).getFirst();

        // (5,000 − 400) × 52
        assertSum(one.perPersonAndYear(), "239200");
        assertSum(one.discounted(), "239200");
    }

    @Test
    void about_13000_pounds_a_person_and_year_come_of_a_difference_of_250_a_week_which_is_ours() {
        assertSum(Comparison.of(written("500", "750", "1", "1")).getFirst().perPersonAndYear(), "13000");
    }

    @Test
    void a_hundred_and_fifty_five_million_come_of_11923_people_which_is_ours() {
        Money total =
                Comparison.of(written("500", "750", "11923", "1")).getFirst().total();

        assertSum(total, "154999000");
        assertThat(total.amount().movePointLeft(6).setScale(0, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("155"));
    }

    @Test
    void the_whole_is_people_times_years_less_what_is_paid_once() {
        assertSum(with(Map.of()).total(), "390000");
        assertSum(with(Map.of(Input.SET_UP, "60000")).total(), "330000");
    }

    @Test
    void for_people_who_would_have_got_nothing_else_the_arrangement_is_a_cost() {
        // 0.5 × 39,000 − 26,000
        assertSum(with(Map.of(Input.SHARE, "0.5")).perPersonAndYear(), "-6500");
    }

    @Test
    void the_first_year_counts_in_full_and_each_later_one_is_divided_once_more() {
        // 130,000 × (1 + 1 ÷ 1.25 + 1 ÷ 1.5625) = 130,000 × 2.44
        assertSum(with(Map.of(Input.RATE, "0.25")).discounted(), "317200");
        // 130,000 × (1 + 0.9661835749 + 0.9335107004), the Green Book's rate
        assertThat(with(Map.of(Input.RATE, "0.035")).discounted().amount().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("376960.26"));
    }

    @Test
    void year_by_year_the_sums_add_up_to_what_is_saved_over_all_years() {
        Comparison one = with(Map.of(Input.SET_UP, "60000", Input.RATE, "0.25", Input.SHARE, "0.8"));

        List<Year> years = one.years();

        assertThat(years.stream().map(Year::number)).containsExactly(1, 2, 3);
        // 10 × 0.8 × 39,000; 10 × 26,000
        assertSum(years.get(1).avoided(), "312000");
        assertSum(years.get(1).arrangement(), "260000");
        assertSum(years.get(0).saved(), "-8000");
        assertSum(years.get(2).saved(), "52000");
        assertThat(years.get(2).divisor()).isEqualByComparingTo("1.5625");
        assertSum(years.get(2).discounted(), "33280");
        assertSum(added(years, Year::saved), one.total().toString());
        assertSum(added(years, Year::discounted), one.discounted().toString());
    }

    private static Money added(List<Year> years, Function<Year, Money> column) {
        return new Money(years.stream().map(column).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void what_moves_the_saving_most_comes_first() {
        Map<Input, Range> ranges = ranges(PLAIN);
        ranges.put(Input.ALTERNATIVE, range("29000", "39000", "44000"));
        ranges.put(Input.PEOPLE, range("6", "10", "12"));
        ranges.put(Input.ARRANGEMENT_COST, range("25000", "26000", "27000"));

        List<Swing> swings = new Comparison(CaseItem.ALTERNATIVE_1, ranges).swings();

        assertThat(swings).hasSize(7);
        assertThat(swings.subList(0, 3).stream().map(Swing::input))
                .containsExactly(Input.ALTERNATIVE, Input.PEOPLE, Input.ARRANGEMENT_COST);
        // 10 × 3 × 3,000 and 10 × 3 × 18,000
        assertSum(swings.get(0).atLow(), "90000");
        assertSum(swings.get(0).atHigh(), "540000");
        assertSum(swings.get(1).size(), "234000");
        // A dear arrangement saves less: the low figure stands for the larger saving.
        assertSum(swings.get(2).atLow(), "420000");
        assertSum(swings.get(2).atHigh(), "360000");
        assertSum(swings.get(6).size(), "0");
    }

    @ParameterizedTest
    @CsvSource({
        // Paid once: 60,000, spread over ten people and three years: 2,000.
        "ARRANGEMENT_COST, 37000",
        "ALTERNATIVE, 28000",
        "PEOPLE, 1.5384615385",
        "SET_UP, 390000",
        // 130,000 in the first year are more than 60,000.
        "YEARS, 1",
        "SHARE, 0.7179487179",
    })
    void the_figure_at_which_nothing_is_saved_is_exact_where_the_saving_is_linear(Input input, BigDecimal nil) {
        Comparison one = with(Map.of(Input.SET_UP, "60000"));

        BigDecimal found = one.breakEven(input).orElseThrow();

        assertThat(found.setScale(nil.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(nil);
        if (input != Input.YEARS) {
            BigDecimal saved = new Saving(figures(Map.of(Input.SET_UP, "60000")))
                    .with(input, found)
                    .discounted()
                    .amount();
            assertThat(saved.abs()).isLessThan(new BigDecimal("0.0000000001"));
        }
    }

    @Test
    void the_rate_at_which_nothing_is_saved_is_found_by_halving_within_its_tolerance() {
        // 100 + 100 ÷ (1 + r) = 190 at r = 1 ÷ 9
        Comparison one = with(Map.of(
                Input.ARRANGEMENT_COST, "0",
                Input.ALTERNATIVE, "100",
                Input.PEOPLE, "1",
                Input.YEARS, "2",
                Input.SET_UP, "190"));

        BigDecimal ninth = BigDecimal.ONE.divide(new BigDecimal(9), 20, RoundingMode.HALF_EVEN);
        assertThat(one.breakEven(Input.RATE).orElseThrow().subtract(ninth).abs())
                .isLessThan(BreakEven.TOLERANCE);
    }

    @Test
    void the_first_whole_year_in_which_what_was_paid_once_has_come_back_is_told() {
        assertThat(with(Map.of(Input.SET_UP, "300000")).breakEven(Input.YEARS)).contains(new BigDecimal(3));
        assertThat(with(Map.of(Input.SET_UP, "260000")).breakEven(Input.YEARS)).contains(new BigDecimal(2));
        assertThat(with(Map.of(Input.SET_UP, "99000000")).breakEven(Input.YEARS))
                .isEmpty();
    }

    @Test
    void where_no_figure_brings_the_saving_to_nothing_there_is_none() {
        Comparison nothingPaidOnce = with(Map.of());
        assertThat(nothingPaidOnce.breakEven(Input.PEOPLE)).isEmpty();
        assertThat(nothingPaidOnce.breakEven(Input.YEARS)).isEmpty();
        assertThat(nothingPaidOnce.breakEven(Input.RATE)).isEmpty();

        Comparison dearer = with(Map.of(Input.ARRANGEMENT_COST, "50000", Input.SET_UP, "1000"));
        assertThat(dearer.breakEven(Input.SHARE)).as("more than everybody").isEmpty();
        assertThat(dearer.breakEven(Input.SET_UP)).as("less than nothing").isEmpty();
        assertThat(dearer.breakEven(Input.RATE)).isEmpty();
        assertThat(with(Map.of(Input.SHARE, "0")).breakEven(Input.ALTERNATIVE)).isEmpty();
        assertThat(with(Map.of(Input.PEOPLE, "0", Input.SET_UP, "1")).breakEven(Input.ARRANGEMENT_COST))
                .isEmpty();
    }

    @Test
    void nothing_is_worked_out_while_a_figure_is_missing_or_out_of_order() {
        Map<Slot, String> given = new HashMap<>(written("500", "750", "10", "3").given());
        given.remove(new Slot(CaseItem.SHARE, CasePart.LIKELY));
        assertThat(new BusinessCase(new CaseId("a"), given).missing()).containsExactly(CaseItem.SHARE);
        assertThat(Comparison.of(new BusinessCase(new CaseId("a"), given))).isEmpty();

        given.put(new Slot(CaseItem.SHARE, CasePart.LIKELY), "90");
        given.put(new Slot(CaseItem.SHARE, CasePart.LOW), "95");
        assertThat(new BusinessCase(new CaseId("a"), given).outOfOrder()).containsExactly(CaseItem.SHARE);
        assertThat(Comparison.of(new BusinessCase(new CaseId("a"), given))).isEmpty();
    }

    @Test
    void each_alternative_is_compared_by_itself_and_costs_of_a_year_are_not_multiplied() {
        Map<Slot, String> given =
                new HashMap<>(written("26000", "39000", "1", "1").given());
        given.put(new Slot(CaseItem.ABOUT, CasePart.PERIOD), "year");
        given.put(new Slot(CaseItem.ALTERNATIVE_3, CasePart.LIKELY), "30000");

        List<Comparison> all = Comparison.of(new BusinessCase(new CaseId("a"), given));

        assertThat(all.stream().map(Comparison::alternative))
                .containsExactly(CaseItem.ALTERNATIVE_1, CaseItem.ALTERNATIVE_3);
        assertSum(all.get(0).perPersonAndYear(), "13000");
        assertSum(all.get(1).perPersonAndYear(), "4000");
    }

    @ParameterizedTest
    @CsvSource({
        "ARRANGEMENT_COST, LIKELY, '£1,250.50', 1250.50, ",
        "RATE, LOW, 3.5 %, 3.5, ",
        "ABOUT, PRICE_YEAR, 26, 26, NOT_A_YEAR",
        "ABOUT, PERIOD, month, month, NOT_A_CHOICE",
        "ABOUT, TITLE, ' ', '', TITLE_MISSING",
        "PEOPLE, LIKELY, '', '', "
    })
    void figures_are_read_as_people_write_them(
            CaseItem item, CasePart part, String written, String kept, CaseFields.Refusal why) {
        assertThat(CaseFields.asked(item, part).read(written))
                .isEqualTo(new AnswerField.Reading(kept, Optional.ofNullable(why)));
    }

    @ParameterizedTest
    @CsvSource({
        "ARRANGEMENT_COST, LIKELY, '1,5', COMMA",
        "ARRANGEMENT_COST, LIKELY, £1.000, POINT",
        "ARRANGEMENT_COST, LIKELY, -4, TOO_SMALL",
        "ARRANGEMENT_COST, LIKELY, 1e9, POWER",
        "SHARE, HIGH, 101, TOO_LARGE",
        "PEOPLE, LIKELY, 1.5, NOT_WHOLE",
        "YEARS, LIKELY, 31, TOO_LARGE",
        "YEARS, LIKELY, 0, TOO_SMALL"
    })
    void what_is_no_figure_is_told_from_what_cannot_stand(
            CaseItem item, CasePart part, String written, FigureTrouble why) {
        assertThat(CaseFields.asked(item, part).read(written).refusal())
                .get()
                .isInstanceOfSatisfying(
                        FigureReading.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static BusinessCase written(String arrangement, String alternative, String people, String years) {
        Map<Slot, String> given = new HashMap<>();
        given.put(new Slot(CaseItem.ARRANGEMENT_COST, CasePart.LIKELY), arrangement);
        given.put(new Slot(CaseItem.ALTERNATIVE_1, CasePart.LIKELY), alternative);
        given.put(new Slot(CaseItem.SHARE, CasePart.LIKELY), "100");
        given.put(new Slot(CaseItem.PEOPLE, CasePart.LIKELY), people);
        given.put(new Slot(CaseItem.YEARS, CasePart.LIKELY), years);
        given.put(new Slot(CaseItem.SET_UP, CasePart.LIKELY), "0");
        given.put(new Slot(CaseItem.RATE, CasePart.LIKELY), "3.5");
        return new BusinessCase(new CaseId("a"), given);
    }

    private static Comparison with(Map<Input, String> others) {
        Map<Input, String> all = new EnumMap<>(PLAIN);
        all.putAll(others);
        return new Comparison(CaseItem.ALTERNATIVE_1, ranges(all));
    }

    private static Map<Input, BigDecimal> figures(Map<Input, String> others) {
        Map<Input, BigDecimal> figures = new EnumMap<>(Input.class);
        PLAIN.forEach((input, text) -> figures.put(input, new BigDecimal(text)));
        others.forEach((input, text) -> figures.put(input, new BigDecimal(text)));
        return figures;
    }

    private static Map<Input, Range> ranges(Map<Input, String> likely) {
        Map<Input, Range> ranges = new EnumMap<>(Input.class);
        likely.forEach((input, text) -> ranges.put(input, range(text, text, text)));
        return ranges;
    }

    private static Range range(String low, String likely, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }

    private static void assertSum(Money sum, String expected) {
        assertThat(sum.amount()).isEqualByComparingTo(new BigDecimal(expected));
    }
}
