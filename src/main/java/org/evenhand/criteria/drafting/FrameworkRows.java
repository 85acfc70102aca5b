package org.evenhand.criteria.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.versions.FrameworkHistory;
import org.evenhand.criteria.versions.FrameworkVersion;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frameworks in the database. Who may see or change them is for {@link DraftingFrameworks}. */
@Repository
public class FrameworkRows {

    /** An answer as it stands, and who gave it. */
    public record Answer(String text, String by, Instant at) {}

    /** A part that was removed. */
    public record Removal(String by, Instant at) {}

    private record Row(PartId id, boolean section) {}

    /** Where nothing stood before. */
    public static final String FIRST_ANSWER =
            "insert into framework_answer (framework, part, place, answer, changed_by, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final FrameworkHistory history;

    FrameworkRows(JdbcClient jdbc, JdbcTemplate batch, FrameworkHistory history) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.history = history;
    }

    /**
     * A framework with nothing in it, of which no version was made yet.
     *
     * @param tender the one tender that it is for; empty: to begin tenders with
     */
    public void open(FrameworkId id, OrganisationId organisation, Optional<TenderId> tender, String by, Instant at) {
        jdbc.sql("insert into framework (id, organisation, tender, version, changed_by, changed_at)"
                        + " values (?, ?, ?, 0, ?, ?)")
                .params(Arrays.asList(
                        id.value(),
                        organisation.value(),
                        tender.map(TenderId::value).orElse(null),
                        by,
                        Moments.at(at)))
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

    /** Everybody who writes in a framework waits here for the one before. */
    void lock(FrameworkId id) {
        jdbc.sql("select id from framework where id = ? for update")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** A new version of it; gives its number. */
    public long changed(FrameworkId id, String by, Instant at) {
        jdbc.sql("update framework set version = version + 1, changed_by = ?, changed_at = ? where id = ?")
                .params(by, Moments.at(at), id.value())
                .update();
        long version = jdbc.sql("select version from framework where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        history.made(id, new FrameworkVersion(version, by, Moments.kept(at)));
        return version;
    }

    public Optional<Framework> find(FrameworkId id) {
        return find(id, answers(id));
    }

    private Optional<Framework> find(FrameworkId id, Map<PartId, SortedMap<String, String>> answers) {
        List<DraftPart> sections = new ArrayList<>();
        List<DraftPart> criteria = new ArrayList<>();
        jdbc.sql("select id, is_section from framework_part where framework = ? and removed_at is null"
                        + " order by place, id")
                .param(id.value())
                .query((row, number) -> new Row(new PartId(row.getString("id")), row.getBoolean("is_section")))
                .list()
                .forEach(row -> (row.section() ? sections : criteria)
                        .add(new DraftPart(row.id(), answers.getOrDefault(row.id(), new TreeMap<>()))));
        return jdbc.sql("select * from framework where id = ?")
                .param(id.value())
                .query((row, number) -> new Framework(
                        id,
                        new OrganisationId(row.getString("organisation")),
                        Optional.ofNullable(row.getString("tender")).map(TenderId::new),
                        answers.getOrDefault(PartId.FRAMEWORK, new TreeMap<>()),
                        List.copyOf(sections),
                        List.copyOf(criteria),
                        row.getLong("version"),
                        row.getString("changed_by"),
                        Moments.read(row, "changed_at"),
                        FreezeRows.frozen(row)))
                .optional();
    }

    /** A framework as it stood in a version. */
    public Optional<Framework> at(FrameworkId id, long version) {
        Map<PartId, SortedMap<String, String>> answers = answers(id);
        return find(id, answers).flatMap(now -> history.at(now, answers, version));
    }

    private Map<PartId, SortedMap<String, String>> answers(FrameworkId id) {
        Map<PartId, SortedMap<String, String>> answers = new HashMap<>();
        jdbc.sql("select part, place, answer from framework_answer where framework = ?")
                .param(id.value())
                .query(row -> {
                    answers.computeIfAbsent(new PartId(row.getString("part")), any -> new TreeMap<>())
                            .put(row.getString("place"), row.getString("answer"));
                });
        return answers;
    }

    /** Whether a section or a criterion of that name is in the framework, and was not removed. */
    public boolean has(FrameworkId id, PartId part) {
        return jdbc.sql("select count(*) from framework_part where framework = ? and id = ? and removed_at is null")
                        .params(id.value(), part.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** One section or criterion alone. */
    public DraftPart part(FrameworkId id, PartId part) {
        SortedMap<String, String> answers = new TreeMap<>();
        jdbc.sql("select place, answer from framework_answer where framework = ? and part = ?")
                .params(id.value(), part.value())
                .query(row -> {
                    answers.put(row.getString("place"), row.getString("answer"));
                });
        return new DraftPart(part, answers);
    }

    public Optional<Answer> answer(FrameworkId id, PartId part, String place) {
        return jdbc.sql("select answer, changed_by, changed_at from framework_answer"
                        + " where framework = ? and part = ? and place = ?")
                .params(id.value(), part.value(), place)
                .query((row, number) -> new Answer(
                        row.getString("answer"), row.getString("changed_by"), Moments.read(row, "changed_at")))
                .optional();
    }

    public void write(FrameworkId id, PartId part, String place, String answer, String by, Instant at) {
        history.answerChanges(id, part, place);
        int there = jdbc.sql("update framework_answer set answer = ?, changed_by = ?, changed_at = ?"
                        + " where framework = ? and part = ? and place = ?")
                .params(answer, by, Moments.at(at), id.value(), part.value(), place)
                .update();
        if (there == 0) {
            jdbc.sql(FIRST_ANSWER)
                    .params(id.value(), part.value(), place, answer, by, Moments.at(at))
                    .update();
        }
    }

    /** Takes an answer away altogether, so that nothing asks for it any more. */
    void erase(FrameworkId id, PartId part, String place) {
        history.answerChanges(id, part, place);
        jdbc.sql("delete from framework_answer where framework = ? and part = ? and place = ?")
                .params(id.value(), part.value(), place)
                .update();
    }

    public void addPart(FrameworkId id, PartId part, boolean section, int place) {
        history.partChanges(id, part);
        jdbc.sql("insert into framework_part (framework, id, is_section, place) values (?, ?, ?, ?)")
                .params(id.value(), part.value(), section, place)
                .update();
    }

    /** Adds a criterion after the others. */
    public void addCriterion(FrameworkId id, PartId part, SortedMap<String, String> answers, String by, Instant at) {
        addPart(id, part, false, nextPlace(id));
        batch.batchUpdate(FIRST_ANSWER, rows(id, part, answers, by, at));
    }

    public static List<Object[]> rows(
            FrameworkId id, PartId part, SortedMap<String, String> answers, String by, Instant at) {
        return answers.entrySet().stream()
                .map(one -> new Object[] {id.value(), part.value(), one.getKey(), one.getValue(), by, Moments.at(at)})
                .toList();
    }

    public int nextPlace(FrameworkId id) {
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
        history.partChanges(id, part);
        jdbc.sql("update framework_part set place = ? where framework = ? and id = ?")
                .params(place, id.value(), part.value())
                .update();
    }

    public boolean remove(FrameworkId id, PartId part, boolean section, String by, Instant at) {
        history.partChanges(id, part);
        return jdbc.sql("update framework_part set removed_by = ?, removed_at = ?"
                                + " where framework = ? and id = ? and removed_at is null and is_section = ?")
                        .params(by, Moments.at(at), id.value(), part.value(), section)
                        .update()
                == 1;
    }

    public boolean putBack(FrameworkId id, PartId part) {
        history.partChanges(id, part);
        return jdbc.sql("update framework_part set removed_by = null, removed_at = null"
                                + " where framework = ? and id = ? and removed_at is not null")
                        .params(id.value(), part.value())
                        .update()
                == 1;
    }

    public Optional<Removal> removal(FrameworkId id, PartId part) {
        return jdbc.sql("select removed_by, removed_at from framework_part"
                        + " where framework = ? and id = ? and removed_at is not null")
                .params(id.value(), part.value())
                .query((row, number) -> new Removal(row.getString("removed_by"), Moments.read(row, "removed_at")))
                .optional();
    }
}
