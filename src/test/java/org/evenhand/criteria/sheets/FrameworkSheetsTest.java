package org.evenhand.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.EditedSheet;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.Sheeted;
import org.evenhand.criteria.drafting.Renaming;
import org.evenhand.criteria.sheets.SheetPlan.Why;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.spreadsheets.SheetMistake;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A framework goes out as a spreadsheet and comes in again: first a plan of every change, then all of it or nothing. */
abstract class FrameworkSheetsTest extends Sheeted {

    @DemoOnH2
    static class OnH2Test extends FrameworkSheetsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends FrameworkSheetsTest {}

    @Test
    void what_was_downloaded_and_not_changed_changes_nothing() {
        SheetPlan plan = plan(EditedSheet.file(sheets, id));

        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.size()).isZero();
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.notInSheet()).isEmpty();
        long version = found().version();
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(0));
        assertThat(found().version()).isEqualTo(version);
    }

    @Test
    void each_changed_answer_is_planned_from_what_to_what_and_brought_in_as_one_version() {
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(hours);
        sheet.set(row, "weight", "25")
                .set(row, "scoring/target/amount", "£1,500")
                .set(row, "section", "Quality")
                .set(row, "value", "additional")
                .set(sheet.rowOf(matching), "scoring/scale/descriptors/5", "");

        SheetPlan plan = plan(sheet);

        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.changes())
                .extracting(change -> change.field().place(), SheetPlan.Change::from, SheetPlan.Change::to)
                .containsExactlyInAnyOrder(
                        tuple("weight", "20", "25"),
                        tuple("scoring/target/amount", "1300.50", "1500"),
                        tuple("section", "social-value", "quality"),
                        tuple("value", "", "additional"),
                        tuple("scoring/scale/descriptors/5", "Very good", ""));
        assertThat(stands(hours, "weight")).isEqualTo("20");
        long version = found().version();

        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(5));

        assertThat(stands(hours, "weight")).isEqualTo("25");
        assertThat(stands(hours, "section")).isEqualTo("quality");
        assertThat(found().version()).isEqualTo(version + 1);
        assertThat(jdbc.sql("select act from audit_record where subject_id = ? order by seq desc limit 3")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "criteria.framework-imported", "criteria.criterion-changed", "criteria.criterion-changed");
    }

    @Test
    void a_row_without_a_name_becomes_a_new_criterion() {
        EditedSheet sheet = sheet();
        int row = sheet.add();
        sheet.set(row, "kind", "target")
                .set(row, "title", "Apprentices")
                .set(row, "section", "social-value")
                .set(row, "weight", "5.5")
                .set(row, "scoring/measure", "apprentices");
        int other = sheet.add();
        sheet.set(other, "kind", "gate").set(other, "id", "G1").set(other, "title", "Insured");

        SheetPlan plan = plan(sheet);
        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.additions()).extracting(SheetPlan.Addition::name).containsExactly("Apprentices", "Insured");
        List<Integer> told = new ArrayList<>();
        assertThat(sheets.bringIn(id, plan, List.of(), "edited.xlsx", told::add))
                .isEqualTo(new FrameworkSheets.ImportOutcome.In(2));

        assertThat(told).isSorted().last().isEqualTo(100);
        assertThat(found().criteria())
                .filteredOn(one -> one.name().equals("Apprentices"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(CriterionKind.TARGET);
                    assertThat(one.answer("weight")).isEqualTo("5.5");
                    assertThat(one.answer("scoring/target/per")).isEqualTo("contract");
                    assertThat(one.answer("id")).startsWith("C");
                });
    }

    @Test
    void a_criterion_that_the_sheet_does_not_have_stays() {
        EditedSheet sheet = sheet();
        sheet.remove(sheet.rowOf(matching));

        SheetPlan plan = plan(sheet);

        assertThat(plan.notInSheet()).extracting(DraftPart::id).containsExactly(matching);
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(0));
        assertThat(found().criterion(matching)).isPresent();
    }

    @Test
    void each_mistake_is_named_by_its_cell_and_while_there_is_one_nothing_is_brought_in() {
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(hours);
        sheet.set(row, "weight", "1,5").set(row, "title", "Changed");
        sheet.set(row, "section", "Nowhere").set(row, "scoring/basis", "sideways");
        int other = sheet.rowOf(matching);
        sheet.set(other, "scoring/measure", "hours").set(other, "kind", "gate").set(other, "weight", "101");
        int made = sheet.add();
        sheet.set(made, "title", "No kind");
        int unknown = sheet.add();
        sheet.set(unknown, "part", "made-up");
        int twice = sheet.add();
        sheet.set(twice, "kind", "price").set(twice, "id", "P1");

        SheetPlan plan = plan(sheet);

        assertThat(plan.mistakes())
                .extracting(SheetMistake::cell, SheetMistake::why)
                .containsExactlyInAnyOrder(
                        tuple(sheet.cell(row, "weight"), Why.FIGURE),
                        tuple(sheet.cell(row, "section"), Why.UNKNOWN_SECTION),
                        tuple(sheet.cell(row, "scoring/basis"), Why.UNKNOWN_CHOICE),
                        tuple(sheet.cell(other, "scoring/measure"), Why.NOT_THIS_KIND),
                        tuple(sheet.cell(other, "kind"), Why.OTHER_KIND),
                        tuple(sheet.cell(other, "weight"), Why.FIGURE),
                        tuple(sheet.cell(made, "kind"), Why.NO_KIND),
                        tuple(sheet.cell(unknown, "part"), Why.NO_SUCH_CRITERION),
                        tuple(sheet.cell(3, "id"), Why.REFERENCE_TWICE),
                        tuple(sheet.cell(twice, "id"), Why.REFERENCE_TWICE));
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.Stale());
        assertThat(stands(hours, "title")).isEqualTo("Paid hours");
    }

    @Test
    void wrong_missing_and_double_headings_are_named() {
        assertThat(plan(sheet().column("weight", "Again").column("nonsense", "What?"))
                        .mistakes())
                .extracting(SheetMistake::why)
                .containsExactly(Why.HEADING_TWICE, Why.HEADING_UNKNOWN);
        assertThat(plan(sheet().set(2, "kind", "")).mistakes())
                .extracting(SheetMistake::why)
                .contains(Why.HEADING_MISSING, Why.NO_HEADING_ABOVE);
        EditedSheet bare = sheet();
        bare.remove(2);
        assertThat(plan(bare).mistakes())
                .extracting(SheetMistake::cell, SheetMistake::why)
                .containsExactly(tuple("", Why.NO_HEADINGS));
    }

    @Test
    void what_another_changed_since_the_download_is_kept_unless_the_reader_decides_otherwise() {
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(hours);
        answer(hours, "weight", "30");
        answer(hours, "title", "Hours that are paid");
        sheet.set(row, "weight", "25");

        SheetPlan plan = plan(sheet);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.before()).isEqualTo("20");
            assertThat(conflict.change().from()).isEqualTo("30");
            assertThat(conflict.change().to()).isEqualTo("25");
        });
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(0));
        assertThat(stands(hours, "weight")).isEqualTo("30");
        assertThat(bring(plan, plan.conflicts())).isEqualTo(new FrameworkSheets.ImportOutcome.In(1));
        assertThat(stands(hours, "weight")).isEqualTo("25");
        assertThat(stands(hours, "title")).isEqualTo("Hours that are paid");
    }

    @Test
    void a_plan_made_before_another_wrote_there_changes_nothing() {
        EditedSheet sheet = sheet();
        SheetPlan plan = plan(sheet.set(sheet.rowOf(hours), "weight", "25").set(sheet.rowOf(matching), "title", "New"));
        answer(hours, "weight", "30");

        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.Stale());

        assertThat(stands(matching, "title")).isEqualTo("=Matching");
        drafting.remove(id, hours);
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.Stale());
    }

    @Test
    void frameworks_of_others_go_neither_out_nor_in() {
        SheetPlan plan = plan(sheet());
        byte[] file = EditedSheet.file(sheets, id);
        SignedInAs.demo(context, "joint.commissioner");

        assertThatThrownBy(() -> EditedSheet.file(sheets, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.plan(id, file, List.of(EditedSheet.CODES)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bring(plan, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comparing.versions(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comparing.version(id, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_rule_follows_a_criterion_to_the_reference_that_the_sheet_gives_it() {
        PartId rule = readsMatching();
        EditedSheet sheet = sheet();
        sheet.set(sheet.rowOf(matching), "id", "Q7").set(sheet.rowOf(rule), "id", "SV7");

        SheetPlan plan = plan(sheet);
        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.changes()).extracting(change -> change.field().place()).containsExactly("id", "id", "drl");
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(3));

        assertThat(stands(rule, "drl")).contains("@criterion(\"SV7\")", "criterion == \"Q7\"");
    }

    @Test
    void a_reference_that_a_rule_cannot_follow_is_a_mistake_at_its_cell() {
        readsMatching();
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(matching);

        assertThat(plan(sheet.set(row, "id", "two words")).mistakes())
                .extracting(SheetMistake::cell, SheetMistake::why)
                .containsExactly(tuple(sheet.cell(row, "id"), Why.REFERENCE_IN_RULE));
    }

    @Test
    void a_reference_for_which_the_reader_decides_is_not_brought_in_where_a_rule_cannot_follow_it() {
        PartId rule = readsMatching();
        EditedSheet sheet = sheet();
        sheet.set(sheet.rowOf(matching), "id", "two words").set(sheet.rowOf(hours), "weight", "25");
        assertThat(drafting.answer(id, matching, new FieldPath("id"), stands(matching, "id"), "Q9"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.carried()).hasSize(1));
        SheetPlan plan = plan(sheet);
        assertThat(plan.isSound()).isTrue();
        assertThat(plan.conflicts()).hasSize(1);

        assertThat(bring(plan, plan.conflicts()))
                .isEqualTo(new FrameworkSheets.ImportOutcome.RulesNameIt(
                        Renaming.Hindrance.Why.UNFIT,
                        List.of(drafting.find(id)
                                .orElseThrow()
                                .criterion(rule)
                                .orElseThrow()
                                .heading())));

        assertThat(stands(matching, "id")).isEqualTo("Q9");
        assertThat(stands(hours, "weight")).isEqualTo("20");
        assertThat(bring(plan, List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(1));
        assertThat(stands(rule, "drl")).contains("criterion == \"Q9\"");
    }

    private PartId readsMatching() {
        PartId rule = drafting.addOwn(id, CriterionKind.RULE, QUALITY);
        answer(rule, "drl", """
                rule "reads"
                    @criterion("%s")
                when
                    Mark( criterion == "%s", $m : mark )
                then
                    give( $m / 5, "as marked" );
                end
                """.formatted(stands(rule, "id"), stands(matching, "id")));
        return rule;
    }
}
