package org.evenhand.criteria.drafting;

import java.util.List;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.unitvalues.BankId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Criteria that are priced by banks of unit values, in frameworks that are not frozen. */
@Repository
public class PricedByBanks {

    /** A criterion with its framework. */
    public record Priced(Framework framework, DraftPart criterion) {}

    private final JdbcClient jdbc;
    private final FrameworkRows rows;

    PricedByBanks(JdbcClient jdbc, FrameworkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The criteria that a bank prices. */
    public List<Priced> by(BankId bank) {
        return jdbc
                .sql("select distinct a.framework from framework_answer a join framework f on f.id = a.framework"
                        + " where a.place like 'bank/%' and a.answer = ? and f.frozen_at is null order by a.framework")
                .param(bank.value())
                .query((row, number) -> new FrameworkId(row.getString("framework")))
                .list()
                .stream()
                .flatMap(id -> rows.find(id).stream())
                .flatMap(framework -> framework.criteria().stream()
                        .filter(criterion -> CriterionFields.isPricedBy(criterion, bank))
                        .map(criterion -> new Priced(framework, criterion)))
                .toList();
    }
}
