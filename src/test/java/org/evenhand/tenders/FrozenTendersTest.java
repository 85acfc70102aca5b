package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** What is published is frozen for good: by the services, and by the database itself. */
abstract class FrozenTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends FrozenTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends FrozenTendersTest {}

    @Test
    void a_frozen_framework_is_changed_by_no_service_and_who_tried_is_on_record() {
        publish();
        FrameworkId framework = framework();
        Framework before = frameworks.find(framework).orElseThrow();
        PartId part = before.criteria().getLast().id();

        assertThat(frameworks.answer(framework, part, new FieldPath("weight"), "20", "25"))
                .isInstanceOf(AnswerOutcome.Locked.class);
        assertThatThrownBy(() -> frameworks.addOwn(framework, CriterionKind.GATE, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.addSection(framework, "More")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.move(framework, part, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.duplicate(framework, part)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.remove(framework, part)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.putBack(framework, part)).isInstanceOf(AccessDeniedException.class);

        assertThat(frameworks.find(framework)).contains(before);
        assertThat(acts(framework.value()))
                .filteredOn("criteria.framework-change-refused"::equals)
                .hasSize(7);
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_frozen() {
        publish();
        String framework = framework().value();

        for (String harm : List.of(
                "update framework set frozen_at = null, frozen_by = null where id = '" + framework + "'",
                "update framework_answer set answer = '1' where framework = '" + framework + "'",
                "delete from framework_answer where framework = '" + framework + "'",
                "insert into framework_answer (framework, part, place, answer, changed_by, changed_at)"
                        + " select framework, part, 'more', answer, changed_by, changed_at from framework_answer"
                        + " where framework = '" + framework + "' and place = 'weight'",
                "update framework_part set place = 99 where framework = '" + framework + "'",
                "delete from framework_part where framework = '" + framework + "'",
                "update tender_publication set content = 'x' where tender = '" + id + "'",
                "delete from tender_publication where tender = '" + id + "'",
                "truncate table tender_publication",
                "truncate table framework_answer",
                "truncate table framework_part")) {
            assertThatThrownBy(() -> jdbc.sql(harm).update()).as(harm).isInstanceOf(DataAccessException.class);
        }
        assertThat(jdbc.sql("select answer from framework_answer where framework = ? and place = 'weight'")
                        .param(framework)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("20", "20", "30", "30");
    }
}
