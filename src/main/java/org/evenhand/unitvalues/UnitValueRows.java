package org.evenhand.unitvalues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Banks of unit values in the database. Who may see them is for {@link UnitValueBanks}. */
@Repository
public class UnitValueRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    UnitValueRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void write(UnitValueBank bank) {
        BankTerms terms = bank.terms();
        jdbc.sql(
                        "insert into unit_value_bank (id, organisation, title, licence, price_year, source, deflator, brought_by,"
                                + " brought_account, brought_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        bank.id().value(),
                        bank.organisation().value(),
                        terms.title(),
                        terms.licence(),
                        Integer.valueOf(terms.year()),
                        terms.source(),
                        terms.deflator(),
                        bank.by().name(),
                        bank.by().accountId(),
                        Moments.at(bank.by().at())))
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (UnitValue value : bank.values()) {
            rows.add(new Object[] {
                bank.id().value(),
                value.measure(),
                rows.size(),
                value.name(),
                value.unit(),
                value.pounds(),
                value.year().orElse(null)
            });
        }
        batch.batchUpdate(
                "insert into unit_value (bank, measure, place, name, unit, pounds, price_year)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Whoever takes a value from a bank or deletes it waits here for the one before. */
    public void lock(BankId id) {
        jdbc.sql("select id from unit_value_bank where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void delete(BankId id) {
        jdbc.sql("delete from unit_value where bank = ?").param(id.value()).update();
        jdbc.sql("delete from unit_value_bank where id = ?").param(id.value()).update();
    }

    Optional<OrganisationId> owner(BankId id) {
        return jdbc.sql("select organisation from unit_value_bank where id = ?")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    List<BankId> of(OrganisationId organisation) {
        return jdbc.sql("select id from unit_value_bank where organisation = ? order by brought_at desc, id")
                .param(organisation.value())
                .query((row, number) -> new BankId(row.getString("id")))
                .list();
    }

    public Optional<UnitValueBank> find(BankId id) {
        List<UnitValue> values = jdbc.sql(
                        "select measure, name, unit, pounds, price_year from unit_value where bank = ? order by place")
                .param(id.value())
                .query((row, number) -> new UnitValue(
                        row.getString("measure"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBigDecimal("pounds").stripTrailingZeros(),
                        Optional.ofNullable(row.getObject("price_year", Integer.class))))
                .list();
        return jdbc.sql("select organisation, title, licence, price_year, source, deflator, brought_by,"
                        + " brought_account, brought_at from unit_value_bank where id = ?")
                .param(id.value())
                .query((row, number) -> new UnitValueBank(
                        id,
                        new OrganisationId(row.getString("organisation")),
                        new BankTerms(
                                row.getString("title"),
                                row.getString("licence"),
                                String.valueOf(row.getInt("price_year")),
                                row.getString("source"),
                                row.getString("deflator")),
                        By.read(row, "brought").orElseThrow(),
                        values))
                .optional();
    }
}
