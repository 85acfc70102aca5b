package org.evenhand.shared.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a figure is asked: read where it can mean one thing only, and never guessed. */
class FigureFormTest {

    @ParameterizedTest
    @CsvSource({
        "650000, 650000",
        "'650,000', 650000",
        "'£650,000', 650000",
        "'£ 1,250.50', 1250.50",
        "'  12 ', 12",
        "650\u00a0000, 650000",
        "650\u202f000.5, 650000.5",
        "1 234 567, 1234567",
        "12\u200b, 12",
        "\u202a12\u202c, 12",
        "0.5, 0.5",
        "1.50, 1.50",
        "007, 7",
        "0, 0",
        "-0, 0",
        "100000000000, 100000000000"
    })
    void sums_are_read_as_people_write_them(String typed, String kept) {
        assertThat(FigureForm.money().read(typed))
                .isInstanceOfSatisfying(
                        FigureReading.Read.class,
                        read -> assertThat(read.text()).isEqualTo(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,5', COMMA",
        "'12,34', COMMA",
        "'1234,567', COMMA",
        "'0,500', COMMA",
        "'£1,5', COMMA",
        "1.000, POINT",
        "£1.000, POINT",
        "650.000, POINT",
        "1.000.000, POINT",
        "'1.000,50', SEPARATORS",
        "'1,00,000', SEPARATORS",
        "'1,000,00', SEPARATORS",
        "'1,000 000', SEPARATORS",
        "12 5, SEPARATORS",
        "1'000, SEPARATORS",
        "1e9, POWER",
        "1E+9, POWER",
        "10^6, POWER",
        "650k, SHORTENED",
        "£1.2m, SHORTENED",
        "2 million, SHORTENED",
        "2 filiwn, SHORTENED",
        "six hundred, IN_WORDS",
        "chwe chant, IN_WORDS",
        "none, IN_WORDS",
        "١٢, OTHER_DIGITS",
        "１２, OTHER_DIGITS",
        "1٢, OTHER_DIGITS",
        "-5, TOO_SMALL",
        "−5, TOO_SMALL",
        "–£5, TOO_SMALL",
        "+5, WITH_MORE",
        "$5, WITH_MORE",
        "5€, WITH_MORE",
        "50p, WITH_MORE",
        "40%, WITH_MORE",
        "£650 a week, WITH_MORE",
        "<script>1</script>, WITH_MORE",
        "5., NOT_A_NUMBER",
        ".5, NOT_A_NUMBER",
        "1.5.2, NOT_A_NUMBER",
        "., NOT_A_NUMBER",
        "'1,', NOT_A_NUMBER",
        "½, NOT_A_NUMBER",
        "1.2345, DECIMALS",
        "999999999999999, TOO_LARGE"
    })
    void what_could_mean_two_things_or_none_is_refused(String typed, FigureTrouble why) {
        assertThat(trouble(FigureForm.money(), typed)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"6.5, NOT_WHOLE", "1.000, POINT", "'1,5', COMMA", "£5, WITH_MORE", "-1, TOO_SMALL", "many, IN_WORDS"})
    void people_are_counted_in_ones(String typed, FigureTrouble why) {
        assertThat(trouble(FigureForm.whole(), typed)).isEqualTo(why);
        assertThat(FigureForm.whole().kept("12.0")).contains(new BigDecimal("12"));
        assertThat(FigureForm.whole().kept("1,200")).contains(new BigDecimal("1200"));
    }

    @Test
    void a_share_is_typed_as_a_fraction_or_as_a_percentage_with_its_sign() {
        assertThat(FigureForm.share().kept("0.4")).contains(new BigDecimal("0.4"));
        assertThat(FigureForm.share().kept("40%")).contains(new BigDecimal("0.4"));
        assertThat(FigureForm.share().kept("0.125")).contains(new BigDecimal("0.125"));
        assertThat(trouble(FigureForm.share(), "40")).isEqualTo(FigureTrouble.SHARE);
        assertThat(trouble(FigureForm.share(), "140%")).isEqualTo(FigureTrouble.SHARE);
        assertThat(FigureForm.percent().kept("40 %")).contains(new BigDecimal("40"));
        assertThat(trouble(FigureForm.percent(), "101")).isEqualTo(FigureTrouble.TOO_LARGE);
    }

    @Test
    void three_figures_behind_a_point_are_decimals_where_the_last_is_no_nought_and_no_pounds_are_meant() {
        assertThat(FigureForm.number().kept("1.125")).contains(new BigDecimal("1.125"));
        assertThat(trouble(FigureForm.number(), "1.250")).isEqualTo(FigureTrouble.POINT);
        assertThat(FigureForm.number().kept("0.250")).contains(new BigDecimal("0.250"));
    }

    @Test
    void limits_are_told_with_the_refusal() {
        assertThat(FigureForm.number().above0().upTo(BigDecimal.TEN).read("0"))
                .isEqualTo(new FigureReading.Refused(FigureTrouble.NOT_ABOVE, BigDecimal.ZERO));
        assertThat(FigureForm.number().upTo(BigDecimal.TEN).read("10.5"))
                .isEqualTo(new FigureReading.Refused(FigureTrouble.TOO_LARGE, BigDecimal.TEN));
        assertThat(FigureForm.whole().from(BigDecimal.ONE).read("0"))
                .isEqualTo(new FigureReading.Refused(FigureTrouble.TOO_SMALL, BigDecimal.ONE));
        assertThat(FigureForm.number().alsoBelow0().kept("−3")).contains(new BigDecimal("-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2003\n", "\u200b"})
    void nothing_is_nothing(String typed) {
        assertThat(FigureForm.money().read(typed)).isEqualTo(new FigureReading.Nothing());
    }

    @Test
    void what_is_kept_is_read_again_as_the_same() {
        for (FigureForm form : List.of(
                FigureForm.money(),
                FigureForm.number(),
                FigureForm.whole(),
                FigureForm.percent(),
                FigureForm.share())) {
            for (String typed : List.of("1", "0", "0.5", "0.25", "1,000", "12.50", "99 999", "30%", "0.10%", "£7")) {
                form.kept(typed)
                        .ifPresent(figure -> assertThat(form.read(new FigureReading.Read(figure).text()))
                                .as(typed)
                                .isEqualTo(new FigureReading.Read(figure)));
            }
        }
    }

    @Test
    void long_texts_are_refused_at_once() {
        Stream.of("1".repeat(100_000), "1,".repeat(50_000), "1 ".repeat(50_000) + "x", "9".repeat(59))
                .forEach(typed -> assertThat(FigureForm.number().kept(typed)).isEmpty());
    }

    private static FigureTrouble trouble(FigureForm form, String typed) {
        return form.read(typed)
                .refusal()
                .orElseThrow(() -> new AssertionError(typed + " was read"))
                .why();
    }
}
