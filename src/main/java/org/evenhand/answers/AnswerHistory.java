package org.evenhand.answers;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.answers.AnswerTables.History;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Answers as they were before. What is about to change is kept under the number of the version that the change makes; within
 * one version only what stood first counts. Where a module keeps no history, nothing is written.
 */
final class AnswerHistory {

    private final JdbcTemplate jdbc;
    private final AnswerTables tables;

    AnswerHistory(JdbcTemplate jdbc, AnswerTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Remembers an answer of a part in whose sheet the next version was claimed. */
    void changes(AnswerPart<?> found, FieldPath path) {
        if (tables.history().isPresent() && found.version().isPresent()) {
            jdbc.update(
                    "insert into " + tables.history().get().answers() + " (" + tables.key()
                            + ", until_version, answer) values (?, ?, ?, ?, ?)",
                    found.sheetId(),
                    found.name(),
                    path.value(),
                    found.version().get().number() + 1,
                    found.answer(path).map(Answer::text).orElse(null));
        }
    }

    /**
     * Remembers answers of a sheet.
     *
     * @param ahead 1 where the version that changes them is still to be made, 0 where it was
     */
    void change(String sheet, List<Given> answers, int ahead) {
        if (tables.history().isEmpty() || tables.versions().isEmpty()) {
            return;
        }
        String former = tables.history().get().answers();
        String part = tables.part();
        String field = tables.field();
        jdbc.batchUpdate(
                "insert into " + former + " (" + tables.key()
                        + ", until_version, answer) select s.id, ?, ?, s.version + ?, (select a.answer from "
                        + tables.answers() + " a where a." + tables.sheet() + " = s.id and a." + part + " = ? and a."
                        + field + " = ?) from " + tables.versions().get().table()
                        + " s where s.id = ? and not exists (select 1 from " + former + " b where b." + tables.sheet()
                        + " = s.id and b." + part + " = ? and b." + field + " = ? and b.until_version = s.version + ?)",
                answers.stream()
                        .map(one -> {
                            String its = one.part();
                            String place = one.path().value();
                            return new Object[] {its, place, ahead, its, place, sheet, its, place, ahead};
                        })
                        .toList());
    }

    /** Notes who made a version. */
    void made(String sheet, long version, By by) {
        tables.history()
                .ifPresent(history -> jdbc.update(
                        "insert into " + history.versions() + " (" + tables.sheet()
                                + ", version, changed_by, changed_account, changed_at) values (?, ?, ?, ?, ?)",
                        sheet,
                        version,
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())));
    }

    /** Every version that can be shown, the newest first: those since {@code kept_from} of the sheet. */
    List<SheetVersion> versions(String sheet) {
        History history = tables.history().orElseThrow();
        return jdbc.query(
                "select v.version, v.changed_by, v.changed_account, v.changed_at from " + history.versions()
                        + " v join "
                        + tables.versions().orElseThrow().table() + " s on s.id = v." + tables.sheet()
                        + " where s.id = ? and v.version >= s.kept_from order by v.version desc",
                (row, number) -> new SheetVersion(
                        row.getLong("version"), By.read(row, "changed").orElseThrow()),
                sheet);
    }

    /** Turns answers as they are now into those of an earlier version. */
    void back(String sheet, long version, Map<String, SortedMap<String, String>> answers) {
        jdbc.query(
                "select " + tables.part() + " as part, " + tables.field() + " as place, answer from "
                        + tables.history().orElseThrow().answers() + " where " + tables.sheet()
                        + " = ? and until_version > ? order by until_version desc",
                row -> {
                    SortedMap<String, String> held =
                            answers.computeIfAbsent(row.getString("part"), any -> new TreeMap<>());
                    String before = row.getString("answer");
                    if (before == null) {
                        held.remove(row.getString("place"));
                    } else {
                        held.put(row.getString("place"), before);
                    }
                },
                sheet,
                version);
    }
}
