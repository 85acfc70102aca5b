package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.WordsIn;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.EditedSheet;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Hands;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A spreadsheet is brought in after everything was shown, and versions are compared in words. */
class SheetPagesTest extends FrameworkPages {

    private static final Locale WELSH = Locale.of("cy", "GB");

    @Autowired
    FrameworkSheets sheets;

    private EditedSheet sheet() {
        return EditedSheet.of(sheets, id);
    }

    private static void choose(byte[] file) {
        Hands.choose(LocatorJ._get(FileFormField.class), "edited.xlsx", file);
    }

    /** Waits until the work beside the page has ended, and then asks once as the page does. */
    private static void await() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("bringing-in")) {
                try {
                    thread.join();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            }
        }
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void every_change_is_shown_before_it_is_made() {
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(hours);
        sheet.set(row, "weight", "25").set(row, "value", "additional");
        int added = sheet.add();
        sheet.set(added, "kind", "gate").set(added, "title", "Insured");
        open(CriteriaNavigation.bringIn(id));

        choose(sheet.bytes());

        assertThat(text())
                .contains("3 changes", "2 answers that change", "1 new criterion", "Insured")
                .contains(sheet.cell(row, "weight") + " Criterion Paid hours What Weight From 20 To 25")
                .contains("From Nothing To Only value added to the service");
        assertThat(now("weight")).isEqualTo("20");

        press("Bring in 3 changes");
        await();

        assertThat(text()).contains("3 changes were brought in.");
        assertThat(now("weight")).isEqualTo("25");
        assertThat(now("value")).isEqualTo("additional");
    }

    @Test
    void mistakes_are_said_by_cell_in_the_readers_language_and_there_is_no_way_to_bring_them_in() {
        EditedSheet sheet = sheet();
        int row = sheet.rowOf(hours);
        sheet.set(row, "weight", "1,5");
        String cell = "sheet.name!" + sheet.cell(row, "weight") + ":";
        open(CriteriaNavigation.bringIn(id));

        choose(sheet.bytes());

        assertThat(text())
                .contains("1 thing to put right in the spreadsheet", cell)
                .contains("“1,5”: Write a point, not a comma, before decimals: 1.5.")
                .doesNotContain("Bring in 1");

        open("commissioner", CriteriaNavigation.bringIn(id), WELSH);
        choose(sheet.bytes());
        assertThat(text()).contains("1 peth i’w cywiro yn y daenlen", cell, "Ysgrifennwch bwynt");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_at_the_field() {
        open(CriteriaNavigation.bringIn(id));

        choose(new byte[] {1, 2, 3});

        assertThat(text()).contains("This is no Excel workbook (.xlsx), or it is damaged.");
        choose(sheet().bytes());
        assertThat(text()).contains("Nothing would change").doesNotContain("This is no Excel workbook");
    }

    @Test
    void what_two_have_changed_is_shown_beside_each_other_and_stays_unless_ticked() {
        EditedSheet sheet = sheet();
        sheet.set(sheet.rowOf(hours), "weight", "25");
        answer("weight", "30");
        open(CriteriaNavigation.bringIn(id));

        choose(sheet.bytes());
        assertThat(text())
                .contains(
                        "Nothing would change, and 1 to decide",
                        "What Weight When you downloaded it 20 In the framework now 30 In the spreadsheet 25");

        Hands.tick(LocatorJ._get(CheckboxFormField.class), true);
        press("Bring in what you ticked");
        await();
        assertThat(now("weight")).isEqualTo("25");
    }

    @Test
    void a_reference_that_a_rule_cannot_follow_is_not_brought_in_and_the_rule_is_named() {
        PartId rule = drafting.addOwn(id, CriterionKind.RULE, Optional.of(new PartId("social-value")));
        drafting.answer(id, rule, new FieldPath("title"), "", "Reads the hours");
        drafting.answer(
                id,
                rule,
                new FieldPath("drl"),
                drafting.find(id).orElseThrow().criterion(rule).orElseThrow().answer("drl"),
                """
                rule "reads"
                    @criterion("C2")
                when
                    Pool( figure == "value:C1", $most : highest )
                then
                    give( 1, "the most is {most}" );
                end
                """);
        EditedSheet sheet = sheet();
        sheet.set(sheet.rowOf(hours), "id", "two words");
        answer("id", "C9");
        open(CriteriaNavigation.bringIn(id));
        choose(sheet.bytes());

        Hands.tick(LocatorJ._get(CheckboxFormField.class), true);
        press("Bring in what you ticked");
        await();

        assertThat(text())
                .contains("Nothing was brought in. The rules of these criteria name another by its reference", "C2")
                .contains("1 to decide");
        assertThat(now("id")).isEqualTo("C9");
    }

    @Test
    void a_plan_that_no_longer_fits_is_made_anew() {
        EditedSheet sheet = sheet();
        sheet.set(sheet.rowOf(hours), "weight", "25");
        open(CriteriaNavigation.bringIn(id));
        choose(sheet.bytes());
        answer("weight", "30");

        press("Bring in 1 change");
        await();

        assertThat(text()).contains("Nothing was brought in.", "1 to decide");
        assertThat(now("weight")).isEqualTo("30");
    }

    @Test
    void versions_are_compared_in_words() {
        long before = drafting.find(id).orElseThrow().version();
        answer("value", "embedded");
        PartId gate = drafting.addOwn(id, CriterionKind.GATE, java.util.Optional.empty());
        drafting.answer(id, gate, new FieldPath("title"), "", "Insured");
        long after = drafting.find(id).orElseThrow().version();

        open(CriteriaNavigation.compare(id) + "?from=" + before + "&to=" + after);

        assertThat(text())
                .contains(
                        "From version " + before,
                        "What Which value counts From Nothing To Only value within the service")
                .contains("Insured What Added From Nothing To There");
        open(CriteriaNavigation.compare(id) + "?from=" + after + "&to=" + after);
        assertThat(text()).contains("There is no difference.");
        open(CriteriaNavigation.compare(id) + "?from=7000&to=1");
        assertThat(heading()).isEqualTo("There is no such page");
    }

    @Test
    void two_frameworks_and_two_criteria_are_compared_too() {
        var other = drafting.start(drafting.organisations().getFirst(), "Another", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        open(CriteriaNavigation.compare(id) + "?with=" + other);
        assertThat(text())
                .contains("From “Meals at home” to “Another”", "Paid hours What Removed From There To Nothing");

        PartId copy = drafting.duplicate(id, hours).orElseThrow();
        drafting.answer(id, copy, new FieldPath("weight"), "20", "5");
        open(CriteriaNavigation.compare(id) + "?criterion=" + hours + "&other=" + copy);
        assertThat(text()).contains("What Weight From 20 To 5", "What Reference From C1 To C1-1");
    }
}
