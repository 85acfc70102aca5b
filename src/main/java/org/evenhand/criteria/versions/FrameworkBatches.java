package org.evenhand.criteria.versions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes many criteria and answers of a framework at a time, as {@link FrameworkRows} writes one. */
@Repository
public class FrameworkBatches {

    /** An answer to be written. */
    public record Answered(PartId part, String place, String answer) {}

    private final FrameworkRows rows;
    private final FrameworkHistory history;
    private final JdbcTemplate batch;

    FrameworkBatches(FrameworkRows rows, FrameworkHistory history, JdbcTemplate batch) {
        this.rows = rows;
        this.history = history;
        this.batch = batch;
    }

    /** Adds criteria after the others. Of a part that was not there, this is all that its history needs. */
    public void add(FrameworkId id, SequencedMap<PartId, SortedMap<String, String>> criteria, String by, Instant at) {
        int place = rows.nextPlace(id);
        List<Object[]> parts = new ArrayList<>();
        List<Object[]> answers = new ArrayList<>();
        for (Map.Entry<PartId, SortedMap<String, String>> criterion : criteria.entrySet()) {
            parts.add(new Object[] {id.value(), criterion.getKey().value(), false, place + parts.size()});
            answers.addAll(FrameworkRows.rows(id, criterion.getKey(), criterion.getValue(), by, at));
        }
        history.partsCome(id, List.copyOf(criteria.keySet()));
        batch.batchUpdate("insert into framework_part (framework, id, is_section, place) values (?, ?, ?, ?)", parts);
        batch.batchUpdate(FrameworkRows.FIRST_ANSWER, answers);
    }

    /** Replaces answers, or gives them where there was none. */
    public void write(FrameworkId id, List<Answered> answers, String by, Instant at) {
        history.answersChange(id, answers);
        int[] there = batch.batchUpdate(
                "update framework_answer set answer = ?, changed_by = ?, changed_at = ?"
                        + " where framework = ? and part = ? and place = ?",
                answers.stream()
                        .map(one -> new Object[] {
                            one.answer(),
                            by,
                            Moments.at(at),
                            id.value(),
                            one.part().value(),
                            one.place()
                        })
                        .toList());
        List<Object[]> first = new ArrayList<>();
        for (int i = 0; i < there.length; i++) {
            if (there[i] == 0) {
                Answered one = answers.get(i);
                first.add(new Object[] {id.value(), one.part().value(), one.place(), one.answer(), by, Moments.at(at)});
            }
        }
        if (!first.isEmpty()) {
            batch.batchUpdate(FrameworkRows.FIRST_ANSWER, first);
        }
    }
}
