package org.evenhand.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields read what is typed, and a catalogue knows where each is. */
class AnswerFieldTest {

    private record Because(String key) implements Reason {}

    private static final Reason WHY = new Because("answers.refused.why");

    @Test
    void a_figure_is_kept_in_plain_notation_or_refused_with_its_reason() {
        AnswerField figure = AnswerField.figure("value/amount", FigureForm.money());

        assertThat(figure.read(" £1,000 ")).isEqualTo(AnswerField.Reading.of("1000"));
        assertThat(figure.read(" ")).isEqualTo(AnswerField.Reading.of(""));
        assertThat(figure.read("1,5").refusal())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("figure.refused.comma"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, true", "2027-02-31, false", "31/3/2027, false", "0027-03-31, false", "'', true"})
    void a_day_is_one_that_there_is(String typed, boolean kept) {
        AnswerField day = AnswerField.day("timeline/deadline", WHY);

        assertThat(day.read(typed).refusal()).isEqualTo(kept ? Optional.empty() : Optional.of(WHY));
    }

    @Test
    void a_choice_is_one_of_those_that_there_are_or_none() {
        AnswerField choice = AnswerField.choice("regime", List.of("act", "health"), WHY);

        assertThat(choice.read("act ")).isEqualTo(AnswerField.Reading.of("act"));
        assertThat(choice.read("")).isEqualTo(AnswerField.Reading.of(""));
        assertThat(choice.read("acts").refusal()).contains(WHY);
    }

    @Test
    void what_must_be_answered_may_not_be_blank() {
        AnswerField title = AnswerField.words("title", 10, String::strip).required(WHY);

        assertThat(title.read("  ").refusal()).contains(WHY);
        assertThat(title.read(" a ")).isEqualTo(AnswerField.Reading.of("a"));
    }

    @Test
    void a_catalogue_finds_a_field_by_its_place_and_alike_ones_by_their_pattern() {
        AnswerField title = AnswerField.words("title", 10, String::strip);
        AnswerField from = AnswerField.figure("bands/#/from", FigureForm.number());
        FieldCatalogue catalogue = new FieldCatalogue(List.of(title, from));

        assertThat(catalogue.at(new FieldPath("title"))).contains(title);
        assertThat(catalogue.at(new FieldPath("bands/4/from"))).contains(from);
        assertThat(catalogue.at(new FieldPath("bands/4/to"))).isEmpty();
        assertThat(catalogue.at(new FieldPath("titles"))).isEmpty();
    }

    @Test
    void a_digest_holds_no_word_of_the_answer() {
        AnswerChange change = new AnswerChange(
                new FieldPath("price"), "a secret before", "abc", By.named("Ceri", java.time.Instant.EPOCH));

        assertThat(AuditPolicy.DIGEST.details(change))
                .containsOnlyKeys("field", "sha256")
                .containsEntry("field", "price")
                // FIPS 180-4, example of one block.
                .containsEntry("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(AuditPolicy.FULL.details(change))
                .containsEntry("from", "a secret before")
                .containsEntry("to", "abc");
        assertThat(TypedText.shortened("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
        assertThat(TypedText.shortened("x".repeat(200))).isEqualTo("x".repeat(200));
    }
}
