package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.SheetMistake.Why;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A framework goes out as a spreadsheet and comes in again: first a plan of every change, then all of it or nothing. */
abstract class FrameworkSheetsTest {

    @DemoOnH2
    static class OnH2Test extends FrameworkSheetsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends FrameworkSheetsTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final Optional<PartId> QUALITY = Optional.of(new PartId("quality"));

    @Autowired
    DraftingFrameworks drafting;

    @Autowired
    FrameworkSheets sheets;

    @Autowired
    ComparingFrameworks comparing;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private FrameworkId id = new FrameworkId("");
    private PartId hours = PartId.FRAMEWORK;
    private PartId matching = PartId.FRAMEWORK;

    @BeforeEach
    void aFramework() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, "Meals at home", List.of()).orElseThrow();
        hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        answer(hours, "title", "Paid hours");
        answer(hours, "weight", "20");
        answer(hours, "scoring/target/amount", "1300.50");
        matching = drafting.addOwn(id, CriterionKind.JUDGED, QUALITY);
        answer(matching, "title", "=Matching");
        answer(matching, "question", "How?\nAnd who?");
        answer(matching, "scoring/scale/descriptors/5", "Very good");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private void answer(PartId part, String place, String answer) {
        Framework now = found();
        String seen = now.criterion(part).orElseThrow().answer(place);
        assertThat(drafting.answer(id, part, place, seen, answer)).isInstanceOf(Saved.Kept.class);
    }

    private Framework found() {
        return drafting.find(id).orElseThrow();
    }

    private String stands(PartId part, String place) {
        return found().criterion(part).orElseThrow().answer(place);
    }

    private SheetPlan plan(EditedSheet sheet) {
        return plan(sheet.bytes());
    }

    private SheetPlan plan(byte[] file) {
        FrameworkSheets.Planned planned = sheets.plan(id, file, List.of(EditedSheet.CODES));
        assertThat(planned).isInstanceOf(FrameworkSheets.Planned.Read.class);
        return ((FrameworkSheets.Planned.Read) planned).plan();
    }

    private Brought bring(SheetPlan plan, List<SheetPlan.Conflict> mine) {
        return sheets.bringIn(id, plan, mine, "edited.xlsx", percent -> {});
    }

    private EditedSheet sheet() {
        return EditedSheet.of(sheets, id);
    }

    @Test
    void what_was_downloaded_and_not_changed_changes_nothing() {
        SheetPlan plan = plan(EditedSheet.file(sheets, id));

        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.size()).isZero();
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.notInSheet()).isEmpty();
        long version = found().version();
        assertThat(bring(plan, List.of())).isEqualTo(new Brought.In(0));
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

        assertThat(bring(plan, List.of())).isEqualTo(new Brought.In(5));

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
                .isEqualTo(new Brought.In(2));

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
        assertThat(bring(plan, List.of())).isEqualTo(new Brought.In(0));
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
                        tuple(sheet.cell(row, "weight"), Why.COMMA),
                        tuple(sheet.cell(row, "section"), Why.UNKNOWN_SECTION),
                        tuple(sheet.cell(row, "scoring/basis"), Why.UNKNOWN_CHOICE),
                        tuple(sheet.cell(other, "scoring/measure"), Why.NOT_THIS_KIND),
                        tuple(sheet.cell(other, "kind"), Why.OTHER_KIND),
                        tuple(sheet.cell(other, "weight"), Why.WEIGHT),
                        tuple(sheet.cell(made, "kind"), Why.NO_KIND),
                        tuple(sheet.cell(unknown, "part"), Why.NO_SUCH_CRITERION),
                        tuple(sheet.cell(3, "id"), Why.REFERENCE_TWICE),
                        tuple(sheet.cell(twice, "id"), Why.REFERENCE_TWICE));
        assertThat(bring(plan, List.of())).isEqualTo(new Brought.Stale());
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
        assertThat(bring(plan, List.of())).isEqualTo(new Brought.In(0));
        assertThat(stands(hours, "weight")).isEqualTo("30");
        assertThat(bring(plan, plan.conflicts())).isEqualTo(new Brought.In(1));
        assertThat(stands(hours, "weight")).isEqualTo("25");
        assertThat(stands(hours, "title")).isEqualTo("Hours that are paid");
    }

    @Test
    void a_plan_made_before_another_wrote_there_changes_nothing() {
        EditedSheet sheet = sheet();
        SheetPlan plan = plan(sheet.set(sheet.rowOf(hours), "weight", "25").set(sheet.rowOf(matching), "title", "New"));
        answer(hours, "weight", "30");

        assertThat(bring(plan, List.of())).isEqualTo(new Brought.Stale());

        assertThat(stands(matching, "title")).isEqualTo("=Matching");
        drafting.remove(id, hours);
        assertThat(bring(plan, List.of())).isEqualTo(new Brought.Stale());
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
    void every_earlier_version_can_be_shown_as_it_stood() {
        List<Framework> stood = new ArrayList<>(List.of(found()));
        answer(hours, "weight", "21");
        stood.add(found());
        PartId copy = drafting.duplicate(id, hours).orElseThrow();
        stood.add(found());
        drafting.move(id, copy, true);
        stood.add(found());
        drafting.remove(id, hours);
        stood.add(found());
        answer(copy, "value", "embedded");
        answer(copy, "value", "");
        drafting.putBack(id, hours);
        stood.add(found());
        drafting.addSection(id, "Place");
        EditedSheet sheet = sheet();
        bring(plan(sheet.set(sheet.rowOf(hours), "weight", "9").set(sheet.add(), "kind", "gate")), List.of());
        stood.add(found());

        for (Framework then : stood) {
            assertThat(comparing.version(id, then.version())).contains(then);
        }
        assertThat(comparing.version(id, 1).orElseThrow().criteria()).hasSize(1);
        assertThat(comparing.version(id, 0)).isEmpty();
        assertThat(comparing.version(id, found().version() + 1)).isEmpty();
        assertThat(comparing.versions(id))
                .first()
                .extracting(FrameworkVersion::number)
                .isEqualTo(found().version());
    }

    @Test
    void what_two_versions_differ_in_is_said_criterion_by_criterion() {
        Framework from = found();
        answer(hours, "weight", "21");
        answer(hours, "scoring/basis", "highest");
        PartId gate = drafting.addOwn(id, CriterionKind.GATE, Optional.empty());
        drafting.remove(id, matching);

        List<Difference> differences =
                FrameworkComparison.ofVersions(from, found()).differences();

        assertThat(differences)
                .filteredOn(Difference.Changed.class::isInstance)
                .map(Difference.Changed.class::cast)
                .extracting(one -> one.field().place(), Difference.Changed::from, Difference.Changed::to)
                .containsExactlyInAnyOrder(
                        tuple("weight", "20", "21"),
                        tuple("scoring/basis", "target", "highest"),
                        tuple("scoring/target/amount", "1300.50", ""),
                        tuple("scoring/target/per", "contract", ""));
        assertThat(differences)
                .filteredOn(Difference.Added.class::isInstance)
                .extracting(one -> one.part().id())
                .containsExactly(gate);
        assertThat(differences)
                .filteredOn(Difference.Removed.class::isInstance)
                .extracting(one -> one.part().id())
                .containsExactly(matching);
    }

    /** How long it takes is printed and not judged: the machine of a test may be busy. */
    @Test
    void five_hundred_criteria_come_in_at_once() {
        EditedSheet sheet = sheet();
        for (int i = 1; i <= 500; i++) {
            int row = sheet.add();
            sheet.set(row, "kind", "target")
                    .set(row, "section", "social-value")
                    .set(row, "id", "M" + i)
                    .set(row, "title", "Measure " + i)
                    .set(row, "question", "How many of measure " + i + " will you offer?")
                    .set(row, "weight", "0.1")
                    .set(row, "scoring/measure", "measure-" + i)
                    .set(row, "scoring/target/amount", String.valueOf(i * 10))
                    .set(row, "value", "either")
                    .set(row, "tests/relates", "It is about the people who use the service.")
                    .set(row, "evidence", "Pay records, with names taken out.");
        }
        byte[] file = sheet.bytes();

        long begun = System.nanoTime();
        SheetPlan plan = plan(file);
        long planned = System.nanoTime();
        Brought brought = bring(plan, List.of());
        long done = System.nanoTime();
        byte[] out = EditedSheet.file(sheets, id);
        long written = System.nanoTime();

        System.out.printf(
                java.util.Locale.ROOT,
                "%s: 500 criteria, %d kB: read and planned in %d ms, brought in in %d ms, written in %d ms%n",
                getClass().getSimpleName(),
                file.length / 1024,
                (planned - begun) / 1_000_000,
                (done - planned) / 1_000_000,
                (written - done) / 1_000_000);
        assertThat(brought).isEqualTo(new Brought.In(500));
        assertThat(found().criteria()).hasSize(503);
        assertThat(plan(out).size()).isZero();
    }
}
