package org.evenhand.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.SheetVersion;
import org.evenhand.people.Organisation;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of organisations. */
@Component
public class Organisations implements AnswerStore<Organisation> {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select * from organisation where id = ?")
                .param(id.value())
                .query(Organisations::organisation)
                .optional();
    }

    public List<Organisation> all() {
        return jdbc.sql("select * from organisation order by name, id")
                .query(Organisations::organisation)
                .list();
    }

    public List<Organisation> find(Collection<OrganisationId> ids) {
        return all().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .toList();
    }

    /** Whether an organisation is called so already, another than the one given. */
    public boolean isTaken(String name, Optional<OrganisationId> butFor) {
        return all().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name)
                        && butFor.filter(other.id()::equals).isEmpty());
    }

    /** Whether an organisation has that number in a register already, another than the one given. */
    public boolean isTaken(Organisation.ProfileField number, String value, Optional<OrganisationId> butFor) {
        return !value.isEmpty()
                && withNumber(number, value).stream()
                        .anyMatch(other -> butFor.filter(other::equals).isEmpty());
    }

    /** The organisations that have a number in a register. */
    public List<OrganisationId> withNumber(Organisation.ProfileField number, String value) {
        return jdbc.sql("select id from organisation where " + number.column() + " = ? order by id")
                .param(value)
                .query((row, place) -> new OrganisationId(row.getString("id")))
                .list();
    }

    /** The one that runs this installation; none before the first set-up. */
    public Optional<Organisation> running() {
        return jdbc.sql("select * from organisation where runs_installation order by id" + " fetch first row only")
                .query(Organisations::organisation)
                .optional();
    }

    /** Who holds a role in an organisation. */
    public Set<AccountId> people(OrganisationId id) {
        return Set.copyOf(jdbc.sql("select distinct account from role_grant where organisation = ? and state = ?")
                .params(id.value(), Grant.State.IN_FORCE.name())
                .query((row, number) -> new AccountId(row.getString("account")))
                .list());
    }

    /** Who holds a role for the whole of an organisation, the first account first. */
    public List<AccountId> people(OrganisationId id, Role role) {
        return jdbc.sql("select distinct account from role_grant where organisation = ? and state = ?"
                        + " and held_role = ? and tender is null order by account")
                .params(id.value(), Grant.State.IN_FORCE.name(), role.name())
                .query((row, number) -> new AccountId(row.getString("account")))
                .list();
    }

    public void open(OrganisationId id, String name, boolean buys, boolean provides, boolean runs, By by) {
        jdbc.sql("""
                        insert into organisation (id, name, buys, provides, runs_installation, changed_by, changed_account,
                            changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(SqlArguments.values(
                        id.value(), name, buys, provides, runs, by.name(), by.accountId(), Moments.at(by.at())))
                .update();
    }

    /** Says of a new organisation what was said as it was registered. */
    public void describe(OrganisationId id, Map<Organisation.ProfileField, String> said) {
        said.forEach((field, text) -> set(id.value(), field, text));
    }

    private void set(String id, Organisation.ProfileField field, String text) {
        jdbc.sql("update organisation set " + field.column() + " = ? where id = ?")
                .params(SqlArguments.values(field.column(text).orElse(null), id))
                .update();
    }

    /** The whole profile, as the one part of which an organisation consists. */
    @Override
    public Optional<AnswerPart<Organisation>> find(String id, String part) {
        return find(new OrganisationId(id)).map(found -> {
            Map<FieldPath, AnswerPart.Answer> answers = new HashMap<>();
            found.profile()
                    .forEach((field, text) -> answers.put(field.path(), new AnswerPart.Answer(text, found.changed())));
            return new AnswerPart<>(
                    id,
                    found,
                    Optional.of(new SheetVersion(found.version(), found.changed())),
                    part,
                    new AnswerPart.Presence.There(),
                    answers);
        });
    }

    /** Makes others who want to hold the same organisation wait until this transaction has ended. */
    public void hold(OrganisationId id) {
        lock(id.value());
    }

    @Override
    public void lock(String id) {
        jdbc.sql("select id from organisation where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
    }

    @Override
    public boolean claim(AnswerPart<Organisation> found, By by) {
        return jdbc.sql(
                                "update organisation set version = version + 1, changed_by = ?, changed_account = ?, changed_at = ?"
                                        + " where id = ? and version = ?")
                        .params(SqlArguments.values(
                                by.name(),
                                by.accountId(),
                                Moments.at(by.at()),
                                found.sheetId(),
                                found.sheet().version()))
                        .update()
                == 1;
    }

    @Override
    public void write(AnswerPart<Organisation> found, AnswerChange change) {
        Organisation.ProfileField field =
                Organisation.ProfileField.at(change.path()).orElseThrow();
        set(found.sheetId(), field, change.to());
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        Map<Organisation.ProfileField, String> profile = new EnumMap<>(Organisation.ProfileField.class);
        for (Organisation.ProfileField field : Organisation.ProfileField.values()) {
            Object value = row.getObject(field.column());
            if (value != null) {
                profile.put(field, field.write(value));
            }
        }
        return new Organisation(
                new OrganisationId(row.getString("id")),
                row.getString("name"),
                row.getBoolean("buys"),
                row.getBoolean("provides"),
                row.getBoolean("runs_installation"),
                profile,
                By.read(row, "changed").orElseThrow(),
                row.getLong("version"));
    }
}
