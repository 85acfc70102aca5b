package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.sheets.SheetPlan;
import org.junit.jupiter.api.Test;

/** Many criteria come in at once, and the record of them is whole. */
abstract class ManyCriteriaTest extends Sheeted {

    @DemoOnH2
    static class OnH2Test extends ManyCriteriaTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ManyCriteriaTest {}

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

        SheetPlan plan = plan(file);
        FrameworkSheets.ImportOutcome importOutcome = bring(plan, List.of());
        byte[] out = EditedSheet.file(sheets, id);

        assertThat(importOutcome).isEqualTo(new FrameworkSheets.ImportOutcome.In(500));
        assertThat(found().criteria()).hasSize(503);
        assertThat(plan(out).size()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from audit_record where subject_id = ? and act = 'criteria.criterion-added'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(502);
    }

    @Test
    void a_change_to_each_of_many_criteria_comes_in_at_once_and_the_record_is_whole() {
        for (int i = 1; i <= 60; i++) {
            drafting.addOwn(id, CriterionKind.JUDGED, QUALITY);
        }
        EditedSheet sheet = sheet();
        found().criteria()
                .forEach(one -> sheet.set(sheet.rowOf(one.id()), "question", "Asked of " + one.answer("id"))
                        .set(sheet.rowOf(one.id()), "weight", "1.5"));

        assertThat(bring(plan(sheet), List.of())).isEqualTo(new FrameworkSheets.ImportOutcome.In(126));

        assertThat(found().criteria()).allSatisfy(one -> {
            assertThat(one.answer("question")).isEqualTo("Asked of " + one.answer("id"));
            assertThat(one.answer("weight")).isEqualTo("1.5");
        });
        assertThat(comparing.version(id, found().version() - 1).orElseThrow().criteria())
                .noneMatch(one -> one.answer("weight").equals("1.5"));
        assertThat(jdbc.sql("select count(*) from audit_record a join audit_record b on b.seq = a.seq + 1"
                                + " where a.subject_id = ? and b.previous_hash = a.hash")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isGreaterThan(120);
    }
}
