package org.evenhand.criteria.drafting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parts of frameworks as they were before. What is about to change is kept under the number of the version that the change
 * makes; within one version only what stood first counts.
 */
final class PartHistory {

    /** A section or a criterion, and where it stands. */
    record Part(PartId id, boolean section, boolean there, int place) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PartHistory(JdbcTemplate batch) {
        this.jdbc = JdbcClient.create(batch);
        this.batch = batch;
    }

    /** A part is about to come, to go or to move. */
    void changes(FrameworkId id, PartId part) {
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
    void come(FrameworkId id, List<PartId> parts) {
        batch.batchUpdate(
                "insert into framework_part_before (framework, part, until_version, was_there, place)"
                        + " select f.id, ?, f.version + 1, false, 0 from framework f where f.id = ?",
                parts.stream()
                        .map(part -> new Object[] {part.value(), id.value()})
                        .toList());
    }

    /** The parts that are there now, in order. */
    List<Part> now(FrameworkId id) {
        return there(all(id));
    }

    private Map<PartId, Part> all(FrameworkId id) {
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
        return parts;
    }

    /** The parts that were there in a version, in order. */
    List<Part> at(FrameworkId id, long version) {
        Map<PartId, Part> parts = all(id);
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
        return there(parts);
    }

    private static List<Part> there(Map<PartId, Part> parts) {
        return parts.values().stream()
                .filter(Part::there)
                .sorted(Comparator.comparingInt(Part::place)
                        .thenComparing(part -> part.id().value()))
                .toList();
    }
}
