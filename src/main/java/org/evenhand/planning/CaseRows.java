package org.evenhand.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Business cases, as rows. */
@Component
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    Optional<Written> lastChange(CaseId id) {
        return jdbc.sql("select answer, changed_by, changed_at from business_case_figure where business_case = ?"
                        + " order by changed_at desc, item, part fetch first row only")
                .param(id.value())
                .query(CaseRows::written)
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

    Optional<Written> find(CaseId id, Slot slot) {
        return jdbc.sql("select answer, changed_by, changed_at from business_case_figure"
                        + " where business_case = ? and item = ? and part = ?")
                .params(id.value(), slot.item().word(), slot.part().word())
                .query(CaseRows::written)
                .optional();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(row.getString("answer"), row.getString("changed_by"), Moments.read(row, "changed_at"));
    }

    /** Writes a figure; the case must be held. */
    void write(CaseId id, Slot slot, Written figure) {
        int there = jdbc.sql("update business_case_figure set answer = ?, changed_by = ?, changed_at = ?"
                        + " where business_case = ? and item = ? and part = ?")
                .params(
                        figure.answer(),
                        figure.by(),
                        Moments.at(figure.at()),
                        id.value(),
                        slot.item().word(),
                        slot.part().word())
                .update();
        if (there == 0) {
            jdbc.sql("insert into business_case_figure (business_case, item, part, answer, changed_by, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            slot.item().word(),
                            slot.part().word(),
                            figure.answer(),
                            figure.by(),
                            Moments.at(figure.at()))
                    .update();
        }
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
