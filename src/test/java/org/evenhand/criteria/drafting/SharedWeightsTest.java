package org.evenhand.criteria.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.SharedWeights.Impossible;
import org.evenhand.criteria.drafting.SharedWeights.Shared;
import org.evenhand.criteria.drafting.SharedWeights.Why;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** Weights that are changed together add up to 100, exactly. */
class SharedWeightsTest {

    private static Framework framework(String... weights) {
        List<DraftPart> criteria = new ArrayList<>();
        for (String weight : weights) {
            TreeMap<String, String> answers = new TreeMap<>();
            answers.put("id", "C" + criteria.size());
            answers.put("scoring/kind", weight.equals("gate") ? "gate" : "judged");
            answers.put("weight", weight.equals("gate") ? "" : weight);
            criteria.add(new DraftPart(part(criteria.size()), answers));
        }
        return new Framework(
                new FrameworkId("f"),
                new OrganisationId("o"),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                criteria,
                1,
                "Ceri",
                Instant.EPOCH,
                Optional.empty());
    }

    private static PartId part(int number) {
        return new PartId("c" + number);
    }

    private static Set<PartId> keep(Integer... parts) {
        return Arrays.stream(parts).map(SharedWeightsTest::part).collect(Collectors.toSet());
    }

    private static List<String> after(SharedWeights shared) {
        return ((Shared) shared)
                .changes().stream()
                        .map(change -> change.after().toPlainString())
                        .toList();
    }

    private static void refused(Why why, SharedWeights shared) {
        assertThat(shared).isEqualTo(new Impossible(why));
    }

    @Test
    void what_one_takes_the_others_give_in_proportion() {
        assertThat(after(SharedWeights.of(framework("40", "45", "30"), keep(0))))
                .containsExactly("36", "24");
        assertThat(after(SharedWeights.of(framework("70", "10", "10", "gate", "10"), keep(0))))
                .containsExactly("10", "10", "10");
        assertThat(after(SharedWeights.of(framework("20", "20", "20"), keep())))
                .containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void several_may_stay_and_those_without_a_weight_stay_without_one() {
        assertThat(after(SharedWeights.of(framework("30", "30", "20", ""), keep(0, 1))))
                .containsExactly("40");
        assertThat(after(SharedWeights.of(framework("", "", "gate", ""), keep())))
                .containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void a_weight_that_stays_with_more_decimals_takes_the_others_with_it() {
        assertThat(after(SharedWeights.of(framework("33.333", "20", "20"), keep(0))))
                .containsExactly("33.334", "33.333");
    }

    @Test
    void what_cannot_be_shared_is_said() {
        refused(Why.NOT_READ, SharedWeights.of(framework("1,5", "20"), keep()));
        refused(Why.NOT_READ, SharedWeights.of(framework("-5", "20"), keep()));
        refused(Why.NOBODY, SharedWeights.of(framework("20", "30"), keep(0, 1)));
        refused(Why.NOBODY, SharedWeights.of(framework("gate"), keep()));
        refused(Why.NOTHING_LEFT, SharedWeights.of(framework("100", "30"), keep(0)));
        refused(Why.TOO_LITTLE, SharedWeights.of(framework("99.99", "30", "30"), keep(0)));
    }

    @Test
    void they_add_up_to_100_whatever_they_were() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String[] weights = new String[1 + random.nextInt(60)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (1 + random.nextInt(3_000)) + "." + random.nextInt(100);
            }
            Framework framework = framework(weights);
            SharedWeights shared = SharedWeights.of(framework, Set.of());
            if (shared instanceof Impossible no) {
                assertThat(no.why()).isEqualTo(Why.TOO_LITTLE);
                continue;
            }
            BigDecimal sum = ((Shared) shared)
                    .changes().stream().map(SharedWeights.Change::after).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("100");
            assertThat(((Shared) shared).changes())
                    .allMatch(change -> change.after().scale() <= SharedWeights.PLACES);
        }
    }
}
