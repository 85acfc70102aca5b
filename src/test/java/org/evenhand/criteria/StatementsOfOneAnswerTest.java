package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.CountedStatements;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** One kept field of a framework takes eight statements: one to look, two for the version, two to write, three of the record. */
abstract class StatementsOfOneAnswerTest extends Drafting {

    @DemoOnH2
    @Import(CountedStatements.class)
    static class OnH2Test extends StatementsOfOneAnswerTest {}

    @DemoOnPostgresql
    @Import(CountedStatements.class)
    static class OnPostgresqlTest extends StatementsOfOneAnswerTest {}

    private static final int MOST = 8;
    private static final FieldPath TITLE = new FieldPath("title");

    @Test
    void a_field_of_a_criterion_of_a_section_and_of_the_framework_is_kept_by_at_most_eight() throws Exception {
        PartId part = own(CriterionKind.JUDGED);

        assertThat(keeping(id, part, "", "Matching")).hasSize(MOST);
        assertThat(keeping(id, part, "Matching", "How people are matched")).hasSize(MOST);
        assertThat(keeping(id, QUALITY, "Quality", "How good")).hasSize(MOST);
        assertThat(keeping(id, PartId.FRAMEWORK, "Meals at home", "Meals")).hasSize(MOST);
        assertThat(acts()).hasSize(6);
    }

    @Test
    void so_it_is_in_the_framework_of_a_tender_whose_record_tells_of_it_too() throws Exception {
        FrameworkId copy =
                context.getBean(CopyingFrameworks.class).forTender(id, new TenderId("counted-tender"), "Meals");

        assertThat(keeping(copy, QUALITY, "Quality", "How good")).hasSize(MOST);
    }

    @Test
    void what_stands_there_already_costs_one() throws Exception {
        assertThat(keeping(id, QUALITY, "Quality", "Quality")).hasSize(1);
    }

    private List<String> keeping(FrameworkId framework, PartId part, String seen, String text) throws Exception {
        return CountedStatements.of(() ->
                assertThat(drafting.answer(framework, part, TITLE, seen, text)).isInstanceOf(AnswerOutcome.Kept.class));
    }
}
