package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.scoring.tender.Scheme;
import org.junit.jupiter.api.Test;

/** A criterion made of answers keeps their order, and what is wrong stands at the answer that is. */
class CriterionTextTest {

    private static SortedMap<String, String> gate() {
        SortedMap<String, String> answers = new TreeMap<>();
        answers.put("id", "G1");
        answers.put("title", "One of many");
        answers.put("scoring/kind", "gate");
        answers.put("scoring/fact", "kind-of-care");
        return answers;
    }

    private static SortedMap<String, String> banded() {
        SortedMap<String, String> answers = new TreeMap<>();
        answers.put("id", "C1");
        answers.put("section", "quality");
        answers.put("title", "Hours");
        answers.put("weight", "10");
        answers.put("scoring/kind", "commitment");
        answers.put("scoring/basis", "banded");
        answers.put("scoring/measure", "hours");
        return answers;
    }

    @Test
    void a_list_of_more_than_ten_values_keeps_its_order_there_and_back() {
        SortedMap<String, String> answers = gate();
        IntStream.range(0, 25).forEach(i -> answers.put("scoring/oneOf/" + i, "word-" + i));

        CriterionText.Read read = CriterionText.read(answers);

        Scheme.Gate gate = (Scheme.Gate) read.criterion().orElseThrow().scheme();
        assertThat(((Scheme.Demand.OneOf) gate.demand()).values())
                .extracting(Object::toString)
                .containsExactlyElementsOf(
                        IntStream.range(0, 25).mapToObj(i -> "word-" + i).toList());
        assertThat(CriterionText.answers(
                        read.criterion().orElseThrow(), read.wording().orElseThrow()))
                .containsEntry("scoring/oneOf/2", "word-2")
                .containsEntry("scoring/oneOf/10", "word-10");
    }

    @Test
    void more_than_ten_bands_go_up_in_the_order_of_their_places() {
        SortedMap<String, String> answers = banded();
        IntStream.range(0, 12).forEach(i -> {
            answers.put("scoring/bands/" + i + "/from", String.valueOf(10 * i));
            answers.put("scoring/bands/" + i + "/f", "0." + (10 + i));
        });

        Scheme.Commitment commitment = (Scheme.Commitment)
                CriterionText.read(answers).criterion().orElseThrow().scheme();

        assertThat(((Scheme.Basis.Banded) commitment.basis()).bands())
                .extracting(band -> band.from().toString())
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> String.valueOf(10 * i))
                        .toList());
    }

    @Test
    void what_is_wrong_in_a_list_with_a_gap_stands_at_the_answer_that_is_wrong() {
        SortedMap<String, String> answers = banded();
        answers.put("scoring/bands/0/from", "0");
        answers.put("scoring/bands/0/f", "0");
        answers.put("scoring/bands/1/from", "");
        answers.put("scoring/bands/2/from", "10");
        answers.put("scoring/bands/2/f", "a lot");
        answers.put("scoring/bands/11/from", "20");

        assertThat(CriterionText.read(answers).objections())
                .extracting(CriterionText.Objection::place)
                .containsExactly("scoring/bands/2/f", "scoring/bands/11/f");
    }

    @Test
    void a_place_that_is_no_number_is_read_too() {
        SortedMap<String, String> answers = gate();
        answers.put("scoring/oneOf/x", "word");

        assertThat(CriterionText.read(answers).criterion()).isPresent();
    }
}
