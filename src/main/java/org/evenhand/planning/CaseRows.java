package org.evenhand.planning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerRows;
import org.evenhand.answers.AnswerTables;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Business cases, as rows. */
@Component
class CaseRows {

    private static final AnswerTables FIGURES =
            new AnswerTables("business_case_figure", "business_case", "item", "part");

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of cases, one by one. Whoever writes holds the case before. */
    static AnswerRows<CaseId> figures(JdbcTemplate jdbc) {
        return new AnswerRows<>(jdbc, FIGURES, (row, number) -> new CaseId(row.getString("id")));
    }

    void begin(OrganisationId organisation, CaseId id, String by, Instant at) {
        jdbc.sql("insert into business_case (id, organisation, begun_by, begun_at) values (?, ?, ?, ?)")
                .params(id.value(), organisation.value(), by, Moments.at(at))
                .update();
    }

    /** The cases of an organisation, the oldest first. */
    List<BusinessCase> of(OrganisationId organisation) {
        return jdbc
                .sql("select id from business_case where organisation = ? order by begun_at, id")
                .param(organisation.value())
                .query(String.class)
                .list()
                .stream()
                .map(id -> read(new CaseId(id)))
                .toList();
    }

    /** What was written in a case last; taking an answer away counts too. */
    Optional<Answer> lastChange(CaseId id) {
        return jdbc.sql("select answer, changed_by, changed_at from business_case_figure where business_case = ?"
                        + " order by changed_at desc, item, part fetch first row only")
                .param(id.value())
                .query((row, number) -> new Answer(
                        row.getString("answer"), row.getString("changed_by"), Moments.read(row, "changed_at")))
                .optional();
    }

    /** Makes others who write in the same case wait; whether the organisation has it. */
    boolean hold(OrganisationId organisation, CaseId id) {
        return jdbc.sql("select id from business_case where id = ? and organisation = ? for update")
                .params(id.value(), organisation.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private BusinessCase read(CaseId id) {
        Map<Slot, String> given = new HashMap<>();
        jdbc.sql("select item, part, answer from business_case_figure where business_case = ? and answer <> ''")
                .param(id.value())
                .query(row -> {
                    Optional<CaseItem> item = CaseItem.of(row.getString("item"));
                    Optional<CasePart> part = CasePart.of(row.getString("part"));
                    if (item.isPresent() && part.isPresent()) {
                        given.put(new Slot(item.get(), part.get()), row.getString("answer"));
                    }
                });
        return new BusinessCase(id, given);
    }
}
