package org.evenhand.planning.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten actions in three groups, counted by level and compared between two moments. */
class ActionChangeTest {

    private static final Question MAP = new Question(AssetAction.LIVING_MAP, ActionField.LEVEL);
    private static final Question MAP_EVIDENCE = new Question(AssetAction.LIVING_MAP, ActionField.EVIDENCE);
    private static final Question TEST = new Question(AssetAction.CONNECTION_TEST, ActionField.LEVEL);
    private static final Question DUE = new Question(AssetAction.CONNECTION_TEST, ActionField.BY_WHEN);

    @Test
    void there_are_ten_actions_in_three_groups_and_each_says_whether_it_was_confirmed() {
        assertThat(AssetAction.values()).hasSize(10);
        assertThat(AssetAction.Group.values()).hasSize(3);
        assertThat(List.of(AssetAction.values()).stream().flatMap(action -> action.published().stream()))
                .as("actions 1 to 7 were read at their source, 8 to 10 were not")
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(List.of(AssetAction.Group.values()).stream()
                        .flatMap(group -> group.actions().stream())
                        .toList())
                .containsExactly(AssetAction.values());
    }

    @Test
    void actions_are_counted_by_level_and_what_is_not_answered_is_counted_nowhere() {
        Answers answers = new Answers(Map.of(MAP, "in-place", TEST, "begun", MAP_EVIDENCE, "A map"));

        assertThat(answers.answered()).isEqualTo(2);
        assertThat(answers.at(Level.IN_PLACE)).isEqualTo(1);
        assertThat(answers.at(Level.BEGUN)).isEqualTo(1);
        assertThat(answers.at(Level.NOT_BEGUN)).isZero();
        assertThat(answers.level(AssetAction.NEIGHBOURHOODS)).isEmpty();
    }

    @Test
    void a_change_names_the_levels_and_everything_that_is_answered_otherwise() {
        Answers before = new Answers(Map.of(MAP, "begun", TEST, "begun"));
        Answers after = new Answers(Map.of(MAP, "in-place", MAP_EVIDENCE, "A map", TEST, "begun", DUE, "2027-03-31"));

        List<ActionChange> changes = ActionChange.between(before, after);

        assertThat(changes).hasSize(10);
        ActionChange map = of(changes, AssetAction.LIVING_MAP);
        assertThat(map.from()).contains(Level.BEGUN);
        assertThat(map.to()).contains(Level.IN_PLACE);
        assertThat(map.fields()).containsExactly(ActionField.LEVEL, ActionField.EVIDENCE);
        assertThat(of(changes, AssetAction.CONNECTION_TEST).fields()).containsExactly(ActionField.BY_WHEN);
        assertThat(of(changes, AssetAction.NEIGHBOURHOODS).fields()).isEmpty();
        assertThat(after.due(AssetAction.CONNECTION_TEST)).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void a_copy_with_one_answer_changed_has_another_fingerprint() {
        assertThat(copy("begun").fingerprint())
                .hasSize(64)
                .isEqualTo(copy("begun").fingerprint())
                .isNotEqualTo(copy("in-place").fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, in-place, ",
        "LEVEL, nearly, NOT_A_LEVEL",
        "BY_WHEN, 2027-03-31, ",
        "BY_WHEN, 2027-02-30, NOT_A_DAY",
        "BY_WHEN, 0001-01-01, NOT_A_DAY",
        "BY_WHEN, soon, NOT_A_DAY",
        "WHO, Ceri, ",
        "WHO, '', "
    })
    void an_answer_is_a_level_a_day_or_words(ActionField field, String answer, AssessmentFields.Refusal why) {
        AnswerField asked = AssessmentFields.ALL.at(FieldPath.of(field.word())).orElseThrow();

        assertThat(asked.read(answer).refusal()).isEqualTo(Optional.ofNullable(why));
    }

    private static ActionChange of(List<ActionChange> changes, AssetAction action) {
        return changes.stream()
                .filter(change -> change.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static AssessmentCopy copy(String level) {
        return new AssessmentCopy(1, LocalDate.of(2026, 9, 18), "Ceri", "Review", new Answers(Map.of(MAP, level)));
    }
}
