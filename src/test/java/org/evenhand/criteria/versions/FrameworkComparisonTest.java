package org.evenhand.criteria.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** Only what was really moved counts as moved. */
class FrameworkComparisonTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Framework of(String... ids) {
        return new Framework(
                new FrameworkId("one"),
                new OrganisationId("org"),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                Arrays.stream(ids).map(FrameworkComparisonTest::criterion).toList(),
                1,
                "Ann",
                NOON,
                Optional.empty());
    }

    private static DraftPart criterion(String id) {
        return new DraftPart(new PartId(id), CriterionKind.JUDGED.beginning(id.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void one_that_jumped_over_others_is_moved_and_the_others_are_not() {
        assertThat(FrameworkComparison.ofVersions(of("a", "b", "c", "d"), of("d", "a", "b", "c"))
                        .differences())
                .extracting(
                        one -> one.getClass().getSimpleName() + " " + one.part().id())
                .containsExactly("Moved d");
        assertThat(FrameworkComparison.ofVersions(of("a", "b"), of("a", "b")).differences())
                .isEmpty();
        assertThat(FrameworkComparison.ofVersions(of(), of("a")).differences())
                .singleElement()
                .isInstanceOf(FrameworkComparison.Difference.Added.class);
    }

    @Test
    void criteria_of_two_frameworks_belong_together_by_their_reference() {
        DraftPart other = new DraftPart(new PartId("elsewhere"), CriterionKind.JUDGED.beginning("A"));
        Framework second = new Framework(
                new FrameworkId("two"),
                new OrganisationId("org"),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                List.of(other.with("weight", "5")),
                1,
                "Ann",
                NOON,
                Optional.empty());

        assertThat(FrameworkComparison.ofFrameworks(of("a"), second).differences())
                .singleElement()
                .isInstanceOfSatisfying(FrameworkComparison.Difference.Changed.class, change -> {
                    assertThat(change.field().place()).isEqualTo("weight");
                    assertThat(change.to()).isEqualTo("5");
                });
    }

    @Test
    void two_criteria_differ_in_the_answers_that_count_in_either() {
        DraftPart judged = criterion("a").with("scoring/target/amount", "9");
        DraftPart gate = new DraftPart(new PartId("b"), CriterionKind.GATE.beginning("A"));

        assertThat(FrameworkComparison.ofCriteria(judged, gate.with("scoring/fact", "insured")))
                .extracting(
                        change -> change.field().place(),
                        FrameworkComparison.Difference.Changed::from,
                        FrameworkComparison.Difference.Changed::to)
                .containsExactlyInAnyOrder(
                        tuple("scoring/fact", "", "insured"),
                        tuple("scoring/scale/min", "0", ""),
                        tuple("scoring/scale/max", "5", ""));
    }
}
