package org.evenhand.criteria.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerRows;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.answers.AnswerTables;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frameworks in the database. Who may see or change them is for {@link DraftingFrameworks}. */
@Repository
public class FrameworkRows {

    /**
     * Owner of a framework.
     *
     * @param tender the one tender that it is for; empty: to begin tenders with
     * @param frozen there once a tender was published with it
     */
    public record Owned(OrganisationId organisation, Optional<TenderId> tender, Optional<Framework.Frozen> frozen) {
        static Owned read(ResultSet row, int number) throws SQLException {
            return new Owned(
                    new OrganisationId(row.getString("organisation")),
                    Optional.ofNullable(row.getString("tender")).map(TenderId::new),
                    FreezeRows.frozen(row));
        }
    }

    private static final AnswerTables TABLES = new AnswerTables(
                    "framework_answer", PartId.FRAMEWORK.value(), "part", "place")
            .of("framework", "frozen_at is null")
            .in("framework_part")
            .remembering("framework_answer_before", "framework_version");

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final AnswerRows<Owned> answers;
    private final PartHistory history;

    FrameworkRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.answers = new AnswerRows<>(batch, TABLES, Owned::read);
        this.history = new PartHistory(batch);
    }

    /** The answers of frameworks, by part and place; the part of a framework's own is {@link PartId#FRAMEWORK}. */
    public AnswerRows<Owned> answers() {
        return answers;
    }

    /**
     * A framework with nothing in it, of which no version was made yet.
     *
     * @param tender the one tender that it is for; empty: to begin tenders with
     */
    public void open(FrameworkId id, OrganisationId organisation, Optional<TenderId> tender, By by) {
        jdbc.sql("insert into framework (id, organisation, tender, version, changed_by, changed_account,"
                        + " changed_at) values (?, ?, ?, 0, ?, ?, ?)")
                .params(Arrays.asList(
                        id.value(),
                        organisation.value(),
                        tender.map(TenderId::value).orElse(null),
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
    }

    public List<FrameworkId> of(OrganisationId organisation) {
        return jdbc.sql(
                        "select id from framework where organisation = ? and tender is null order by changed_at desc, id")
                .param(organisation.value())
                .query((row, number) -> new FrameworkId(row.getString("id")))
                .list();
    }

    public int count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from framework where organisation = ? and tender is null")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    public Optional<OrganisationId> owner(FrameworkId id) {
        return jdbc.sql("select organisation from framework where id = ?")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    /** The one tender that it is for. */
    Optional<TenderId> tender(FrameworkId id) {
        return jdbc.sql("select tender from framework where id = ? and tender is not null")
                .param(id.value())
                .query((row, number) -> new TenderId(row.getString("tender")))
                .optional();
    }

    /** A framework as it stands now. */
    public Optional<Framework> find(FrameworkId id) {
        return find(id, history.now(id), answers.all(id.value()));
    }

    /** A framework as it stood in a version; empty where that version was never made or is not kept. */
    public Optional<Framework> at(FrameworkId id, long version) {
        return answers.versions(id.value()).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .flatMap(made -> find(id, history.at(id, version), answers.all(id.value(), version))
                        .map(found -> found.as(made.number(), made.by())));
    }

    private Optional<Framework> find(
            FrameworkId id, List<PartHistory.Part> parts, Map<String, SortedMap<String, String>> answered) {
        List<DraftPart> sections = new ArrayList<>();
        List<DraftPart> criteria = new ArrayList<>();
        parts.forEach(part -> (part.section() ? sections : criteria)
                .add(new DraftPart(part.id(), answered.getOrDefault(part.id().value(), new TreeMap<>()))));
        return jdbc.sql("select * from framework where id = ?")
                .param(id.value())
                .query((row, number) -> {
                    Owned owned = Owned.read(row, number);
                    return new Framework(
                            id,
                            owned.organisation(),
                            owned.tender(),
                            answered.getOrDefault(PartId.FRAMEWORK.value(), new TreeMap<>()),
                            List.copyOf(sections),
                            List.copyOf(criteria),
                            row.getLong("version"),
                            row.getString("changed_by"),
                            Moments.read(row, "changed_at"),
                            owned.frozen());
                })
                .optional();
    }

    /** One section or criterion alone, even if it was removed. */
    public DraftPart part(FrameworkId id, PartId part) {
        return answers.find(id.value(), part.value())
                .map(DraftPart::of)
                .orElseGet(() -> new DraftPart(part, new TreeMap<>()));
    }

    /** Adds a section after the others. */
    public void addSection(FrameworkId id, PartId part, SortedMap<String, String> given, By by) {
        add(id, true, new LinkedHashMap<>(Map.of(part, given)), by);
    }

    /** Adds a criterion after the others. */
    public void addCriterion(FrameworkId id, PartId part, SortedMap<String, String> given, By by) {
        addCriteria(id, new LinkedHashMap<>(Map.of(part, given)), by);
    }

    /** Adds criteria after the others. */
    public void addCriteria(FrameworkId id, SequencedMap<PartId, SortedMap<String, String>> criteria, By by) {
        add(id, false, criteria, by);
    }

    private void add(FrameworkId id, boolean sections, SequencedMap<PartId, SortedMap<String, String>> added, By by) {
        int place = nextPlace(id);
        List<Object[]> parts = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        added.forEach((part, its) -> {
            parts.add(new Object[] {id.value(), part.value(), sections, place + parts.size()});
            its.forEach((field, answer) -> given.add(part.given(field, answer)));
        });
        history.come(id, List.copyOf(added.keySet()));
        batch.batchUpdate("insert into framework_part (framework, id, is_section, place) values (?, ?, ?, ?)", parts);
        answers.add(id.value(), given, by);
    }

    private int nextPlace(FrameworkId id) {
        return jdbc.sql("select coalesce(max(place), 0) + 1 from framework_part where framework = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Puts parts after all others, in this order. */
    public void arrange(FrameworkId id, List<DraftPart> parts) {
        int place = nextPlace(id);
        for (DraftPart part : parts) {
            place(id, part.id(), place++);
        }
    }

    private void place(FrameworkId id, PartId part, int place) {
        history.changes(id, part);
        jdbc.sql("update framework_part set place = ? where framework = ? and id = ?")
                .params(place, id.value(), part.value())
                .update();
    }

    public boolean remove(FrameworkId id, PartId part, boolean section, By by) {
        history.changes(id, part);
        return jdbc.sql("update framework_part set removed_by = ?, removed_account = ?, removed_at = ?"
                                + " where framework = ? and id = ? and removed_at is null and is_section = ?")
                        .params(Arrays.asList(
                                by.name(), by.accountId(), Moments.at(by.at()), id.value(), part.value(), section))
                        .update()
                == 1;
    }

    public boolean putBack(FrameworkId id, PartId part) {
        history.changes(id, part);
        return jdbc.sql("update framework_part set removed_by = null, removed_account = null,"
                                + " removed_at = null"
                                + " where framework = ? and id = ? and removed_at is not null")
                        .params(id.value(), part.value())
                        .update()
                == 1;
    }
}
