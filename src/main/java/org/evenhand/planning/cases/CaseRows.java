package org.evenhand.planning.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerRows;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.answers.AnswerTables;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Business cases, as rows. */
@Component
public class CaseRows {

    private static final AnswerTables FIGURES =
            new AnswerTables("business_case_figure", "business_case", "item", "part");

    private final JdbcClient jdbc;
    private final AnswerRows<CaseId> figures;

    CaseRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.figures = new AnswerRows<>(template, FIGURES, (row, number) -> new CaseId(row.getString("id")));
    }

    /** The figures of cases, one by one. Whoever writes holds the case before. */
    AnswerRows<CaseId> figures() {
        return figures;
    }

    /** Adds a case with what is written in it. */
    public void begin(OrganisationId organisation, BusinessCase begun, By by) {
        jdbc.sql("insert into business_case (id, organisation, begun_by, begun_account, begun_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        begun.id().value(), organisation.value(), by.name(), by.accountId(), Moments.at(by.at())))
                .update();
        figures.put(
                begun.id().value(),
                begun.given().entrySet().stream()
                        .map(given -> new Given(
                                given.getKey().item().word(), given.getKey().path(), given.getValue()))
                        .sorted(Comparator.comparing(Given::part).thenComparing(Given::path))
                        .toList(),
                by);
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
        return jdbc.sql(
                        "select answer, changed_by, changed_account, changed_at from business_case_figure where business_case = ?"
                                + " order by changed_at desc, item, part fetch first row only")
                .param(id.value())
                .query((row, number) -> new Answer(
                        row.getString("answer"), By.read(row, "changed").orElseThrow()))
                .optional();
    }

    /** Makes others who write in the same case wait; whether the organisation has it. */
    public boolean hold(OrganisationId organisation, CaseId id) {
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
