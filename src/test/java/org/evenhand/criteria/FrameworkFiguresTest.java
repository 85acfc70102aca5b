package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** What a framework adds up to, finished or not. */
class FrameworkFiguresTest {

    private static DraftPart section(String id) {
        return new DraftPart(new PartId(id), new TreeMap<>(java.util.Map.of("title", id)));
    }

    private static DraftPart criterion(String id, String section, String weight, String value) {
        SortedMap<String, String> answers = CriterionKind.TARGET.beginning(id);
        answers.put("title", id);
        answers.put("section", section);
        answers.put("weight", weight);
        answers.put("value", value);
        answers.put("scoring/measure", "hours-" + id);
        answers.put("scoring/target/amount", "10");
        return new DraftPart(new PartId(id), answers);
    }

    private static Framework framework(DraftPart... criteria) {
        return new Framework(
                new FrameworkId("f"),
                new OrganisationId("northshire"),
                Optional.empty(),
                new TreeMap<>(),
                List.of(section("quality"), section("social-value")),
                List.of(criteria),
                1,
                "Ann",
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void weights_are_summed_exactly_and_what_is_no_figure_counts_as_nothing() {
        FrameworkFigures figures = FrameworkFigures.of(framework(
                criterion("A", "quality", "33.3", "either"),
                criterion("B", "social-value", "0.1", "embedded"),
                criterion("C", "social-value", "0.2", "additional"),
                criterion("D", "social-value", "lots", "additional")));

        assertThat(figures.sum()).isEqualByComparingTo("33.6");
        assertThat(figures.missing()).isEqualByComparingTo("66.4");
        assertThat(figures.embedded()).isEqualByComparingTo("0.1");
        assertThat(figures.additional()).isEqualByComparingTo("0.2");
        assertThat(figures.sections())
                .extracting(one -> one.weight().toPlainString())
                .containsExactly("33.3", "0.3");
    }

    @Test
    void one_measure_that_supplies_most_of_social_value_is_named() {
        assertThat(FrameworkFigures.of(framework(
                                criterion("B", "social-value", "6", "either"),
                                criterion("C", "social-value", "4", "either")))
                        .heaviest())
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("B"));
        assertThat(FrameworkFigures.of(framework(
                                criterion("B", "social-value", "5", "either"),
                                criterion("C", "social-value", "5", "either")))
                        .heaviest())
                .isEmpty();
    }

    @Test
    void a_whole_framework_is_a_tender_and_weights_that_miss_100_are_said() {
        FrameworkReading whole = FrameworkReading.of(
                framework(criterion("A", "quality", "60", "either"), criterion("B", "social-value", "40", "either")));
        assertThat(whole.tender()).isPresent();

        FrameworkReading short_ = FrameworkReading.of(
                framework(criterion("A", "quality", "60", "either"), criterion("B", "social-value", "30", "either")));
        assertThat(short_.tender()).isEmpty();
        assertThat(short_.whole()).isNotEmpty();
    }

    @Test
    void two_criteria_of_one_reference_are_said_at_the_second() {
        FrameworkReading reading = FrameworkReading.of(
                framework(criterion("A", "quality", "60", "either"), criterion("A", "social-value", "40", "either")));

        assertThat(reading.tender()).isEmpty();
        assertThat(reading.criteria().stream().flatMap(one -> one.problems().stream()))
                .isNotEmpty();
    }

    @Test
    void each_of_sixty_criteria_is_read_and_scores() {
        List<DraftPart> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(criterion("C" + i, "quality", "1", "either"));
        }
        Framework framework = framework(many.toArray(DraftPart[]::new));
        FrameworkReading reading = FrameworkReading.of(framework);

        assertThat(reading.criteria()).hasSize(60).allMatch(CriterionReading::scores);
    }
}
