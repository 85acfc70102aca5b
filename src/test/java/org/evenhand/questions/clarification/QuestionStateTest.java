package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.questions.clarification.QuestionState.Step;
import org.evenhand.questions.clarification.QuestionState.Who;
import org.junit.jupiter.api.Test;

/** The table of what may lead where, and by whom. */
class QuestionStateTest {

    private static List<Step> steps(Who who) {
        return Stream.of(Step.values()).filter(step -> step.who() == who).toList();
    }

    @Test
    void what_everybody_was_told_leads_nowhere() {
        Set<QuestionState> left = Stream.of(Step.values()).map(Step::from).collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(left)))
                .containsExactlyInAnyOrder(
                        QuestionState.ANSWERED, QuestionState.REFUSED, QuestionState.WITHDRAWN, QuestionState.MERGED);
    }

    @Test
    void whoever_asked_may_take_back_what_waits_and_nothing_else() {
        assertThat(steps(Who.ASKER)).containsExactly(Step.WITHDRAW);
        assertThat(Step.WITHDRAW.from()).isEqualTo(QuestionState.ASKED);
    }

    @Test
    void nothing_is_published_by_itself_but_what_a_buyer_left_to_the_next_version() {
        assertThat(steps(Who.EVENHAND)).containsExactly(Step.PUBLISH_WITH_VERSION);
        assertThat(Step.PUBLISH_WITH_VERSION.from()).isEqualTo(QuestionState.WITH_NEXT_VERSION);
    }

    @Test
    void every_step_has_an_act_of_its_own_on_record() {
        assertThat(Stream.of(Step.values()).map(Step::event)).doesNotHaveDuplicates();
    }
}
