package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.design.CurveChart;
import org.evenhand.design.Hands;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;

/** The builder of a criterion, as a commissioner works in it. */
class CriterionBuilderTest extends FrameworkPages {

    @Test
    void an_answer_is_saved_as_it_is_left_and_what_it_means_stands_beside_it() {
        openBuilder();
        assertThat(text()).contains("10.00 points, 50% of the weight", "15.00 points", "20.00 points");

        Hands.write(entry("Target"), "2,600");

        assertThat(textOf(entry("Target"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(now("scoring/target/amount")).isEqualTo("2600");
        assertThat(text()).contains("2,600");
        Hands.write(entry("Offered as additional: paid hours"), "2600");
        assertThat(text()).contains("20.00 points, 100% of the weight");
    }

    @Test
    void a_figure_that_is_none_is_said_at_its_field_until_it_is_put_right_and_is_not_kept() {
        openBuilder();

        Hands.write(entry("Weight"), "1,5");

        assertThat(textOf(entry("Weight")))
                .contains("Write a point, not a comma, before decimals: 1.5. Not saved.")
                .doesNotContain("Saved");
        assertThat(entry("Weight").value()).isEqualTo("1,5");
        assertThat(now("weight")).isEqualTo("20");
        Hands.write(entry("Title"), "Paid work");
        assertThat(textOf(entry("Weight"))).as("after another answer").contains("Write a point");
        Hands.write(entry("Weight"), "15");
        assertThat(textOf(entry("Weight"))).doesNotContain("Write a point").contains("Saved");
        assertThat(text()).contains("7.50 points");
    }

    @Test
    void what_is_only_being_written_is_tried_and_not_kept() {
        openBuilder();

        Hands.type(entry("Target"), "800");

        assertThat(points()).as("the bids stand still").containsExactly("16.25", "20.00", "20.00");
        assertThat(now("scoring/target/amount")).isEqualTo("1300");
        Hands.type(entry("Target"), "650x");
        assertThat(text()).contains("It cannot score yet");
        assertThat(textOf(entry("Target"))).doesNotContain("Write a number");
        Hands.write(entry("Target"), "1600");
        assertThat(points()).as("once it is kept, they follow").containsExactly("10.00", "15.00", "20.00");
        assertThat(entry("Offered as additional: paid hours").value()).isEqualTo("800");
        Hands.write(entry("Offered as additional: paid hours"), "801");
        Hands.write(entry("Target"), "3200");
        assertThat(points()).as("once one is touched, all stand still").containsExactly("5.01", "7.50", "12.50");
        press("Set the bids back to their usual figures");
        assertThat(points()).containsExactly("10.00", "15.00", "20.00");
    }

    @Test
    void a_dummy_bid_is_scored_while_it_is_being_written() {
        openBuilder();

        Hands.type(entry("Offered as additional: paid hours"), "1300");

        assertThat(points()).containsExactly("20.00", "15.00", "20.00");
    }

    @Test
    void the_curve_follows_what_is_being_written_and_stands_in_a_table_too() {
        openBuilder();
        assertThat(text())
                .contains("20.00 points from 1,300 paid hours", "Target: 1,300")
                .contains("0 Points 0.00 325 Points 5.00 650 Points 10.00 975 Points 15.00 1,300 Points 20.00")
                .contains("1 A provider with 3 staff: 650 Points 10.00");

        Hands.type(entry("Target"), "800");
        assertThat(text())
                .contains(
                        "20.00 points from 800 paid hours",
                        "Target: 800",
                        "1 A provider with 3 staff: 650 Points 16.25");

        Hands.type(entry("Offered as additional: paid hours"), "200");
        assertThat(text()).contains("1 A provider with 3 staff: 200 Points 5.00");

        Hands.type(entry("Offered as additional: paid hours"), "lots");
        assertThat(LocatorJ._find(CurveChart.class)).as("seen").isEmpty();
    }

    /** As they are seen, bid by bid. */
    private static List<String> points() {
        return LocatorJ._find(Paragraph.class, spec -> spec.withClasses("strong")).stream()
                .map(Paragraph::getText)
                .map(text -> text.replaceFirst(" points.*", ""))
                .toList();
    }

    @Test
    void fields_come_and_go_with_what_is_chosen_and_nothing_is_lost() {
        openBuilder();

        Hands.choose(select("Against what"), "banded");
        assertThat(entry("Step 1: from").value()).isEmpty();
        assertThat(LocatorJ._find(TextFormField.class))
                .noneMatch(one -> one.label().equals("Target"));

        Hands.choose(select("Against what"), "target");
        assertThat(entry("Target").value()).isEqualTo("1300");
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side() {
        openBuilder();
        answer("title", "Hours that are paid");

        Hands.write(entry("Title"), "Paid work");

        assertThat(textOf(LocatorJ._get(TwoVersions.class)))
                .contains("Paid work", "Hours that are paid", "Ceri Vaughan");
        press("Keep mine");
        assertThat(now("title")).isEqualTo("Paid work");
    }

    @Test
    void who_writes_in_a_removed_criterion_is_told_and_can_put_it_back() {
        openBuilder();
        drafting.remove(id, hours);

        Hands.write(entry("Title"), "Paid work");
        assertThat(text()).contains("Ceri Vaughan removed this criterion");

        press("Put it back");
        assertThat(now("title")).isEqualTo("Paid work");
    }

    @Test
    void a_dummy_bid_that_is_no_figure_is_said_there() {
        openBuilder();

        Hands.write(entry("Offered as additional: paid hours"), "lots");

        assertThat(textOf(entry("Offered as additional: paid hours"))).contains("Write the number in figures");
        assertThat(text()).doesNotContain("points, 50%");
    }

    @Test
    void scripts_and_what_is_far_too_long_are_only_text() {
        openBuilder();
        String script = "<script>alert('x')</script>";

        Hands.write(entry("Title"), script);
        assertThat(now("title")).isEqualTo(script);
        Hands.write(entry("Question to bidders"), "x".repeat(100_000));

        assertThat(textOf(entry("Question to bidders"))).contains("write at most 20,000 characters");
        assertThat(entry("Question to bidders").value()).hasSize(100_000);
        assertThat(now("question")).isEmpty();
        open(CriteriaNavigation.framework(id));
        assertThat(text()).contains(script);
    }

    @Test
    void a_rule_is_told_apart_from_an_attack_by_line_and_column() {
        PartId rule = drafting.addOwn(id, CriterionKind.RULE, Optional.empty());
        drafting.answer(id, rule, new FieldPath("title"), "", "Ours");
        drafting.answer(id, rule, new FieldPath("weight"), "", "10");
        drafting.answer(id, rule, new FieldPath("section"), "", "quality");
        open(CriteriaNavigation.criterion(id, rule));
        String text = entry("The rule").value();
        assertThat(text()).contains("5.00 points");

        Hands.write(entry("The rule"), text.replace("give(", "System.exit(0);\n    give("));

        assertThat(textOf(entry("The rule"))).contains("Line 6, column");
        assertThat(text()).contains("It cannot score yet");
    }

    @Test
    void every_kind_opens_in_the_builder_with_words_for_every_field() {
        for (CriterionKind kind : CriterionKind.values()) {
            PartId part = drafting.addOwn(id, kind, Optional.empty());
            open(CriteriaNavigation.criterion(id, part));
            assertThat(heading()).startsWith("Criterion: C");
            assertThat(text())
                    .doesNotContainPattern("\\b(field|choice|kind|problem|language|take-over|way-back)\\.[a-z]");
        }
        DraftPart last = drafting.find(id).orElseThrow().criteria().getLast();
        assertThat(last.kind()).isEqualTo(CriterionKind.MONETISED);
    }

    private void openBuilder() {
        open(CriteriaNavigation.criterion(id, hours));
    }
}
