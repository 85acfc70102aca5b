package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerField;
import org.evenhand.shared.figures.FigureReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as an answer. */
class ProfileFieldTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, ' Hearthside ', Hearthside",
        "NAME, 'Hearth\u0000side\u202e', 'Hearth side'",
        "REGULATED, yes, yes",
        "REGULATED, no, no",
        "CQC_NUMBER, 1-101234567, 1-101234567",
        "CQC_NUMBER, 1 – 101 234 567, 1-101234567",
        "CQC_NUMBER, rj1, RJ1",
        "CHARITY_NUMBER, 1 234 567, 1234567",
        "CHARITY_NUMBER, sc012345, SC012345",
        "CHARITY_NUMBER, NIC 100001, NIC100001",
        "COMPANY_NUMBER, 1234567, 01234567",
        "COMPANY_NUMBER, ni 012345, NI012345",
        "COMPANY_NUMBER, RS007ABC, RS007ABC",
        "CQC_RATING, requires-improvement, requires-improvement",
        "STAFF_FTE, 4.5, 4.5",
        "STAFF_FTE, 4.50, 4.5",
        "STAFF_FTE, 0, 0",
        "STAFF_FTE, 0.00, 0",
        "STAFF_FTE, '1,234.25', 1234.25",
        "STAFF_FTE, 1000000, 1000000",
        "VOLUNTEERS, '12,000', 12000",
        "VOLUNTEERS, 0, 0",
        "INCOME_BAND, 10k-100k, 10k-100k",
        "AREA, 'Ynys Môn <script>', 'Ynys Môn <script>'",
        "AREA, 'Leeds\nand York', 'Leeds and York'"
    })
    void what_can_be_read_is_kept_and_written_back(Organisation.ProfileField field, String typed, String kept) {
        assertThat(read(field, typed).map(field::write)).contains(kept);
        assertThat(field.asked().read(typed).text()).isEqualTo(kept);
        assertThat(field.asked().read(kept).text()).as("and read again").isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', NAME_MISSING",
        "NAME, '  ', NAME_MISSING",
        "NAME, '-', NAME_MISSING",
        "NAME, '\u202e', NAME_MISSING",
        "LEGAL_FORM, Charity, NOT_A_CHOICE",
        "REGULATED, true, NOT_A_CHOICE",
        "CQC_RATING, excellent, NOT_A_CHOICE",
        "INCOME_BAND, 50000, NOT_A_CHOICE",
        "CQC_NUMBER, 1-1, CQC_NUMBER_FORM",
        "CQC_NUMBER, 2-101234567, CQC_NUMBER_FORM",
        "CHARITY_NUMBER, 12345, CHARITY_NUMBER_FORM",
        "CHARITY_NUMBER, SC123456, CHARITY_NUMBER_FORM",
        "CHARITY_NUMBER, ١٢٣٤٥٦, CHARITY_NUMBER_FORM",
        "COMPANY_NUMBER, 123456789, COMPANY_NUMBER_FORM",
        "COMPANY_NUMBER, XX123456, COMPANY_NUMBER_FORM"
    })
    void what_cannot_be_read_is_refused_with_a_reason(Organisation.ProfileField field, String typed, Refusal why) {
        assertThat(field.asked().read(typed).refusal()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF_FTE, four",
        "STAFF_FTE, -1",
        "STAFF_FTE, 4.555",
        "STAFF_FTE, 1e3",
        "STAFF_FTE, 1000000.01",
        "STAFF_FTE, 99999999",
        "STAFF_FTE, ٤",
        "STAFF_FTE, '.'",
        "VOLUNTEERS, 4.5",
        "VOLUNTEERS, -1",
        "VOLUNTEERS, 1000000",
        "VOLUNTEERS, many",
        "STAFF_FTE, '1,5'",
        "STAFF_FTE, '6,50'",
        "VOLUNTEERS, '1,00,000'"
    })
    void what_is_no_figure_is_refused_by_the_reader_of_figures(Organisation.ProfileField field, String typed) {
        assertThat(field.asked().read(typed).refusal()).get().isInstanceOf(FigureReading.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void words_have_a_limit(Organisation.ProfileField field, int longest) {
        assertThat(field.asked().longest()).isEqualTo(longest);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Organisation.ProfileField.NAME, 200),
                Arguments.of(Organisation.ProfileField.CQC_NUMBER, 40),
                Arguments.of(Organisation.ProfileField.AREA, 200));
    }

    @ParameterizedTest
    @EnumSource(
            value = Organisation.ProfileField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NAME"})
    void every_answer_but_the_name_can_be_taken_away(Organisation.ProfileField field) {
        assertThat(read(field, " \u00a0\u2003")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Organisation.ProfileField.class)
    void every_choice_can_be_read_and_is_written_back(Organisation.ProfileField field) {
        for (String choice : field.choices()) {
            assertThat(read(field, choice).map(field::write)).contains(choice);
        }
    }

    @Test
    void a_figure_is_exact() {
        assertThat(read(Organisation.ProfileField.STAFF_FTE, "0.1")).contains(new BigDecimal("0.1"));
    }

    private static Optional<Object> read(Organisation.ProfileField field, String typed) {
        AnswerField.Reading reading = field.asked().read(typed);
        assertThat(reading.refusal()).isEmpty();
        return field.column(reading.text());
    }
}
