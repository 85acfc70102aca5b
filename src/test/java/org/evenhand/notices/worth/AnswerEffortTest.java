package org.evenhand.notices.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.worth.GateOutlook.Standing;
import org.evenhand.people.EditingProfile.Accreditation;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bid takes is a sum of lines; what a profile answers is asked of the engine that scores bids. */
class AnswerEffortTest {

    private static final PublishedContent HOMESHARE = SampleContents.homeshare();

    private static AnswerEffort.Line line(String criterion) {
        return AnswerEffort.of(HOMESHARE).lines().stream()
                .filter(line -> line.criterion()
                        .filter(one -> one.id().value().equals(criterion))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_question_takes_an_hour_for_every_hundred_words_that_it_allows() {
        assertThat(line("Q1").count()).isEqualTo(800);
        assertThat(line("Q1").hours()).isEqualByComparingTo("8");
        assertThat(line("Q1").isAssumed()).isFalse();
        assertThat(line("Q2").hours()).isEqualByComparingTo("6");
    }

    @Test
    void a_figure_to_promise_takes_two_hours_and_a_price_four() {
        assertThat(line("R1").part()).isEqualTo(EffortPart.COMMITMENT);
        assertThat(line("R1").hours()).isEqualByComparingTo("2");
        assertThat(AnswerEffort.of(HOMESHARE).lines())
                .filteredOn(line -> line.part() == EffortPart.PRICE)
                .singleElement()
                .satisfies(price -> assertThat(price.hours()).isEqualByComparingTo("4"));
    }

    @Test
    void conditions_and_evidence_are_counted_together() {
        Map<EffortPart, Integer> counts = new EnumMap<>(EffortPart.class);
        AnswerEffort.of(HOMESHARE).lines().stream()
                .filter(line -> line.criterion().isEmpty())
                .forEach(line -> counts.put(line.part(), line.count()));

        assertThat(counts)
                .containsEntry(EffortPart.CONDITION, 3)
                .containsEntry(EffortPart.EVIDENCE, 1)
                .containsKeys(EffortPart.READING, EffortPart.CHECKING);
    }

    @Test
    void the_lines_add_up_and_the_range_is_half_of_it_and_half_as_much_again() {
        AnswerEffort effort = AnswerEffort.of(HOMESHARE);

        assertThat(effort.lines().stream()
                        .mapToDouble(line -> line.hours().doubleValue())
                        .sum())
                .isEqualTo(effort.hours().doubleValue());
        assertThat(effort.least().doubleValue()).isCloseTo(effort.hours().doubleValue() / 2, within(0.5));
        assertThat(effort.most().doubleValue()).isCloseTo(effort.hours().doubleValue() * 1.5, within(0.5));
        assertThat(effort.ofFurtherLot()).isLessThan(effort.hours()).isGreaterThan(BigDecimal.valueOf(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At most 800 words.|800",
                "Say it in up to 1,500 words, with 300 words on risk.|1500",
                "Dim mwy na 400 gair.|400",
                "Hyd at 600 o eiriau.|600"
            })
    void the_limit_is_read_from_the_question(String question, int words) {
        assertThat(WordLimit.of(question)).hasValue(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How will you match people?",
                "In the words of people who live there",
                "Give 3 words",
                "Use 9999999 words",
                "Say it in 500wordsworth"
            })
    void where_none_is_named_none_is_read(String question) {
        assertThat(WordLimit.of(question)).isEmpty();
    }

    private static Organisation provider(Map<ProfileField, String> profile) {
        return new Organisation(
                new OrganisationId("hearthside"),
                "Hearthside",
                false,
                true,
                false,
                profile,
                By.named("", Instant.EPOCH),
                1);
    }

    private static Standing rating(Map<ProfileField, String> profile) {
        return GateOutlook.of(HOMESHARE, provider(profile)).stream()
                .filter(one -> one.criterion().id().value().equals("G1"))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void a_condition_is_met_failed_not_applicable_or_not_said_by_the_profile() {
        assertThat(rating(Map.of(ProfileField.REGULATED, "yes", ProfileField.CQC_RATING, "good")))
                .isEqualTo(Standing.MET);
        assertThat(rating(Map.of(ProfileField.REGULATED, "yes", ProfileField.CQC_RATING, "inadequate")))
                .isEqualTo(Standing.NOT_MET);
        assertThat(rating(Map.of(ProfileField.REGULATED, "no"))).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(rating(Map.of(ProfileField.REGULATED, "yes"))).isEqualTo(Standing.NOT_SAID);
        assertThat(rating(Map.of())).isEqualTo(Standing.NOT_SAID);
    }

    @Test
    void what_a_profile_has_no_field_for_is_never_said_to_be_met() {
        assertThat(GateOutlook.of(HOMESHARE, provider(Map.of(ProfileField.REGULATED, "no"))))
                .extracting(one -> one.criterion().id().value(), GateOutlook::standing)
                .contains(tuple("G2", Standing.NOT_SAID), tuple("G3", Standing.NOT_SAID));
    }

    @Test
    void numbers_are_missing_only_where_an_organisation_of_its_kind_has_one() {
        assertThat(ProfileOutlook.of(provider(Map.of(ProfileField.LEGAL_FORM, "charity")), List.of())
                        .missing())
                .contains(ProfileField.CHARITY_NUMBER, ProfileField.AREA)
                .doesNotContain(ProfileField.COMPANY_NUMBER, ProfileField.CQC_RATING);
        assertThat(ProfileOutlook.of(
                                provider(Map.of(
                                        ProfileField.LEGAL_FORM, "community-interest-company",
                                        ProfileField.REGULATED, "yes")),
                                List.of())
                        .missing())
                .contains(ProfileField.COMPANY_NUMBER, ProfileField.CQC_RATING)
                .doesNotContain(ProfileField.CHARITY_NUMBER);
    }

    @Test
    void an_accreditation_holds_on_its_last_day() {
        LocalDate last = LocalDate.of(2027, 3, 1);
        Accreditation accreditation = new Accreditation("1", "Living Wage", "Register", Optional.of(last));

        assertThat(ProfileOutlook.isOverBy(accreditation, last)).isFalse();
        assertThat(ProfileOutlook.isOverBy(accreditation, last.plusDays(1))).isTrue();
    }
}
