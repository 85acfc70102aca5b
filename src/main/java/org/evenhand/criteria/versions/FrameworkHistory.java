package org.evenhand.criteria.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What stood in frameworks before. What is about to change is kept under the number of the version that the change makes;
 * within one version only what stood first counts.
 */
@Repository
public class FrameworkHistory {

    private record Part(PartId id, boolean section, boolean there, int place) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FrameworkHistory(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** An answer is about to change. */
    public void answerChanges(FrameworkId id, PartId part, String place) {
        answersChange(id, List.of(new FrameworkBatches.Answered(part, place, "")));
    }

    /** Answers are about to change. */
    void answersChange(FrameworkId id, List<FrameworkBatches.Answered> answers) {
        batch.batchUpdate(
                "insert into framework_answer_before (framework, part, place, until_version, answer)"
                        + " select f.id, ?, ?, f.version + 1, (select a.answer from framework_answer a"
                        + " where a.framework = f.id and a.part = ? and a.place = ?) from framework f where f.id = ?"
                        + " and not exists (select 1 from framework_answer_before b where b.framework = f.id"
                        + " and b.part = ? and b.place = ? and b.until_version = f.version + 1)",
                answers.stream()
                        .map(one -> {
                            String part = one.part().value();
                            String place = one.place();
                            return new Object[] {part, place, part, place, id.value(), part, place};
                        })
                        .toList());
    }

    /** A part is about to come, to go or to move. */
    public void partChanges(FrameworkId id, PartId part) {
        jdbc.sql("insert into framework_part_before (framework, part, until_version, was_there, place)"
                        + " select f.id, ?, f.version + 1, coalesce((select case when p.removed_at is null then true"
                        + " else false end from framework_part p where p.framework = f.id and p.id = ?), false),"
                        + " coalesce((select q.place from framework_part q where q.framework = f.id and q.id = ?), 0)"
                        + " from framework f where f.id = ?"
                        + " and not exists (select 1 from framework_part_before b where b.framework = f.id"
                        + " and b.part = ? and b.until_version = f.version + 1)")
                .params(part.value(), part.value(), part.value(), id.value(), part.value())
                .update();
    }

    /** Parts are about to come that were never there. */
    void partsCome(FrameworkId id, List<PartId> parts) {
        long version = jdbc.sql("select version from framework where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        batch.batchUpdate(
                "insert into framework_part_before (framework, part, until_version, was_there, place)"
                        + " values (?, ?, ?, false, 0)",
                parts.stream()
                        .map(part -> new Object[] {id.value(), part.value(), version + 1})
                        .toList());
    }

    /** A version was made. */
    public void made(FrameworkId id, FrameworkVersion version) {
        jdbc.sql("insert into framework_version (framework, version, changed_by, changed_at) values (?, ?, ?, ?)")
                .params(id.value(), version.number(), version.by(), Moments.at(version.at()))
                .update();
    }

    /** Every version that can be shown, the newest first. */
    List<FrameworkVersion> versions(FrameworkId id) {
        return jdbc.sql("select v.version, v.changed_by, v.changed_at from framework_version v"
                        + " join framework f on f.id = v.framework"
                        + " where v.framework = ? and v.version >= f.kept_from order by v.version desc")
                .param(id.value())
                .query(FrameworkHistory::version)
                .list();
    }

    /** A framework as it stood; empty where that version was never made or is not kept. */
    public Optional<Framework> at(Framework now, Map<PartId, SortedMap<String, String>> everyAnswer, long version) {
        return versions(now.id()).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .map(found -> found.number() == now.version() ? now : back(now, everyAnswer, found));
    }

    private Framework back(Framework now, Map<PartId, SortedMap<String, String>> everyAnswer, FrameworkVersion to) {
        Map<PartId, SortedMap<String, String>> answers = new HashMap<>();
        everyAnswer.forEach((part, held) -> answers.put(part, new TreeMap<>(held)));
        jdbc.sql("select part, place, answer from framework_answer_before"
                        + " where framework = ? and until_version > ? order by until_version desc")
                .params(now.id().value(), to.number())
                .query(row -> {
                    SortedMap<String, String> held =
                            answers.computeIfAbsent(new PartId(row.getString("part")), any -> new TreeMap<>());
                    String before = row.getString("answer");
                    if (before == null) {
                        held.remove(row.getString("place"));
                    } else {
                        held.put(row.getString("place"), before);
                    }
                });
        List<DraftPart> sections = new ArrayList<>();
        List<DraftPart> criteria = new ArrayList<>();
        parts(now.id(), to.number())
                .forEach(part -> (part.section() ? sections : criteria)
                        .add(new DraftPart(part.id(), answers.getOrDefault(part.id(), new TreeMap<>()))));
        return new Framework(
                now.id(),
                now.organisation(),
                now.tender(),
                answers.getOrDefault(PartId.FRAMEWORK, new TreeMap<>()),
                List.copyOf(sections),
                List.copyOf(criteria),
                to.number(),
                to.by(),
                to.at(),
                now.frozen());
    }

    /** The parts that were there in that version, in order. */
    private List<Part> parts(FrameworkId id, long version) {
        Map<PartId, Part> parts = new HashMap<>();
        jdbc.sql("select id, is_section, place, case when removed_at is null then true else false end as is_there"
                        + " from framework_part where framework = ?")
                .param(id.value())
                .query(row -> {
                    PartId part = new PartId(row.getString("id"));
                    parts.put(
                            part,
                            new Part(
                                    part,
                                    row.getBoolean("is_section"),
                                    row.getBoolean("is_there"),
                                    row.getInt("place")));
                });
        jdbc.sql("select part, was_there, place from framework_part_before"
                        + " where framework = ? and until_version > ? order by until_version desc")
                .params(id.value(), version)
                .query(row -> {
                    boolean there = row.getBoolean("was_there");
                    int place = row.getInt("place");
                    parts.computeIfPresent(
                            new PartId(row.getString("part")),
                            (part, later) -> new Part(part, later.section(), there, place));
                });
        return parts.values().stream()
                .filter(Part::there)
                .sorted(Comparator.comparingInt(Part::place)
                        .thenComparing(part -> part.id().value()))
                .toList();
    }

    private static FrameworkVersion version(ResultSet row, int number) throws SQLException {
        return new FrameworkVersion(
                row.getLong("version"), row.getString("changed_by"), Moments.read(row, "changed_at"));
    }
}
