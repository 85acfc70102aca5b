package org.evenhand.criteria.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Drafting;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody writes into has meanwhile gone, and what is added never takes the name of what is there. */
abstract class ChangedMeanwhileTest extends Drafting {

    @DemoOnH2
    static class OnH2Test extends ChangedMeanwhileTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ChangedMeanwhileTest {}

    private static final String MINE = "scoring/measures/my-hours";

    @Autowired
    PricingMeasures pricing;

    @Autowired
    CopyingFrameworks copying;

    @Autowired
    FrameworkRows rows;

    @Test
    void who_writes_a_unit_value_that_a_colleague_took_out_is_told_and_it_does_not_come_back() {
        PartId part = priced();
        answer(part, MINE, "10");
        pricing.drop(id, part, "my-hours");

        assertThat(drafting.answer(id, part, new FieldPath(MINE), "10", "12"))
                .isEqualTo(new AnswerOutcome.Refused(FrameworkFields.Refusal.NO_QUESTION));
        assertThat(part(part).answers()).doesNotContainKey(MINE);
    }

    @Test
    void a_unit_value_that_was_taken_out_before_it_had_a_figure_does_not_come_back_either() {
        PartId part = priced();
        pricing.drop(id, part, "my-hours");

        assertThat(drafting.answer(id, part, new FieldPath(MINE), "", "12"))
                .isEqualTo(new AnswerOutcome.Refused(FrameworkFields.Refusal.NO_QUESTION));
        assertThat(part(part).answers()).doesNotContainKey(MINE);
    }

    @Test
    void who_saw_an_answer_that_stands_there_no_more_is_shown_both() {
        PartId part = own(CriterionKind.JUDGED);
        answer(part, "question", "How?");
        rows.answers().erase(id.value(), part.value(), new FieldPath("question"));

        assertThat(drafting.answer(id, part, new FieldPath("question"), "How?", "Why?"))
                .isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, both -> {
                    assertThat(both.theirs()).isEmpty();
                    assertThat(both.mine()).isEqualTo("Why?");
                });
    }

    @Test
    void sections_of_a_framework_and_of_its_copies_never_share_a_name_with_what_is_added() {
        PartId one = own(CriterionKind.JUDGED);
        own(CriterionKind.JUDGED);
        drafting.move(id, one, false);
        drafting.addSection(id, "Place").orElseThrow();
        FrameworkId copy = copying.forUse(id, "Again");
        for (int i = 0; i < 12; i++) {
            drafting.addOwn(copy, CriterionKind.GATE, Optional.empty());
            assertThat(drafting.addSection(copy, "Section " + i)).isPresent();
        }

        Framework copied = drafting.find(copy).orElseThrow();
        assertThat(copied.sections()).extracting(DraftPart::id).doesNotHaveDuplicates();
        assertThat(copied.sections()).hasSize(16);
    }

    @Test
    void a_framework_has_as_many_sections_as_a_page_can_show() {
        while (found().hasRoomForASection()) {
            drafting.addSection(id, "One more");
        }

        assertThat(found().sections()).hasSize(Framework.MOST_SECTIONS);
        assertThatThrownBy(() -> drafting.addSection(id, "Too many")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_framework_has_as_many_criteria_as_are_read_in_a_moment() {
        int there = found().criteria().size();
        By ceri = By.named("Ceri Vaughan", found().changedAt());
        for (int i = there; i < Framework.MOST_CRITERIA; i++) {
            rows.addCriterion(id, new PartId("made-" + i), new TreeMap<>(CriterionKind.GATE.beginning("G" + i)), ceri);
        }

        assertThat(found().hasRoomFor(1)).isFalse();
        assertThatThrownBy(() -> own(CriterionKind.GATE)).isInstanceOf(IllegalStateException.class);
    }

    private PartId priced() {
        PartId part = own(CriterionKind.MONETISED);
        assertThat(pricing.own(id, part, "my-hours")).isEqualTo(PricingMeasures.Added.ADDED);
        return part;
    }
}
