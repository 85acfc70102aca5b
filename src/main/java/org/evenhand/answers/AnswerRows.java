package org.evenhand.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerPart.Presence;
import org.evenhand.answers.AnswerTables.History;
import org.evenhand.answers.AnswerTables.Versions;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Answers as rows of a module's own tables. */
public final class AnswerRows<S> implements AnswerStore<S> {

    /** An answer to be written. */
    public record Given(String part, FieldPath path, String text) {}

    private final JdbcTemplate jdbc;
    private final AnswerTables tables;
    private final RowMapper<S> sheets;

    /**
     * Rows of these tables.
     *
     * @param sheets reads the row of a sheet; where there is no table of sheets, that row has an {@code id} only
     */
    public AnswerRows(JdbcTemplate jdbc, AnswerTables tables, RowMapper<S> sheets) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sheets = sheets;
    }

    @Override
    public Optional<AnswerPart<S>> find(String sheet, String part) {
        boolean parts = tables.parts().isPresent();
        String statement = "select s.*, " + (parts ? "p.id as its_part, p.removed_by, p.removed_at, " : "")
                + "a." + tables.field() + " as its_field, a.answer as its_answer, a.changed_by as its_writer,"
                + " a.changed_at as its_moment from "
                + tables.versions().map(Versions::table).orElse("(select cast(? as varchar(80)) as id)") + " s"
                + tables.parts()
                        .map(table -> " left join " + table + " p on p." + tables.sheet() + " = s.id and p.id = ?")
                        .orElse("")
                + " left join " + tables.answers() + " a on a." + tables.sheet() + " = s.id and a." + tables.part()
                + " = ?" + (tables.versions().isPresent() ? " where s.id = ?" : "");
        List<Object> values = new ArrayList<>(parts ? List.of(part, part) : List.of(part));
        values.add(tables.versions().isPresent() ? values.size() : 0, sheet);
        return Optional.ofNullable(
                jdbc.query(statement, row -> row.next() ? read(row, sheet, part) : null, values.toArray()));
    }

    private AnswerPart<S> read(ResultSet row, String sheet, String part) throws SQLException {
        S itself = sheets.mapRow(row, 0);
        Optional<SheetVersion> version = tables.versions().isPresent()
                ? Optional.of(new SheetVersion(
                        row.getLong("version"), row.getString("changed_by"), Moments.read(row, "changed_at")))
                : Optional.empty();
        Presence presence = presence(row, part);
        Map<FieldPath, Answer> answers = new HashMap<>();
        do {
            String field = row.getString("its_field");
            if (field != null) {
                answers.put(
                        new FieldPath(field),
                        new Answer(
                                row.getString("its_answer"),
                                row.getString("its_writer"),
                                Moments.read(row, "its_moment")));
            }
        } while (row.next());
        return new AnswerPart<>(sheet, itself, version, part, presence, answers);
    }

    /** The part that stands for the sheet itself has no row; it is called as the column is that names the sheet. */
    private Presence presence(ResultSet row, String part) throws SQLException {
        if (tables.parts().isEmpty() || part.equals(tables.sheet())) {
            return new Presence.There();
        }
        if (row.getString("its_part") == null) {
            return new Presence.Unknown();
        }
        String by = row.getString("removed_by");
        return by == null ? new Presence.There() : new Presence.Removed(by, Moments.read(row, "removed_at"));
    }

    @Override
    public void lock(String sheet) {
        tables.versions()
                .ifPresent(versions -> jdbc.query(
                        "select id from " + versions.table() + " where id = ? for update", row -> {}, sheet));
    }

    @Override
    public boolean claim(AnswerPart<S> found, String by, Instant at) {
        if (tables.versions().isEmpty() || found.version().isEmpty()) {
            return true;
        }
        long now = found.version().get().number();
        Versions versions = tables.versions().get();
        int claimed = jdbc.update(
                "update " + versions.table() + " set version = ?, changed_by = ?, changed_at = ?"
                        + " where id = ? and version = ? and " + versions.open(),
                now + 1,
                by,
                Moments.at(at),
                found.sheetId(),
                now);
        if (claimed == 1) {
            tables.history()
                    .ifPresent(history -> jdbc.update(
                            "insert into " + history.versions() + " (" + tables.sheet()
                                    + ", version, changed_by, changed_at) values (?, ?, ?, ?)",
                            found.sheetId(),
                            now + 1,
                            by,
                            Moments.at(at)));
        }
        return claimed == 1;
    }

    @Override
    public void write(AnswerPart<S> found, AnswerChange change) {
        Optional<Answer> there = found.answer(change.path());
        if (tables.history().isPresent() && found.version().isPresent()) {
            remember(
                    tables.history().get(),
                    found,
                    change.path(),
                    found.version().get().number() + 1);
        }
        jdbc.update(
                there.isPresent() ? update() : insert(),
                values(found.sheetId(), new Given(found.name(), change.path(), change.to()), change.by(), change.at()));
    }

    /** Writes answers of a sheet, whatever stands there; the next version of the sheet is still to be made. */
    public void put(String sheet, List<Given> answers, String by, Instant at) {
        remember(sheet, answers);
        int[] there = jdbc.batchUpdate(
                update(),
                answers.stream().map(one -> values(sheet, one, by, at)).toList());
        List<Object[]> first = IntStream.range(0, there.length)
                .filter(i -> there[i] == 0)
                .mapToObj(i -> values(sheet, answers.get(i), by, at))
                .toList();
        if (!first.isEmpty()) {
            jdbc.batchUpdate(insert(), first);
        }
    }

    private String update() {
        return "update " + tables.answers() + " set answer = ?, changed_by = ?, changed_at = ? where " + tables.sheet()
                + " = ? and " + tables.part() + " = ? and " + tables.field() + " = ?";
    }

    private String insert() {
        return "insert into " + tables.answers() + " (answer, changed_by, changed_at, " + tables.sheet() + ", "
                + tables.part() + ", " + tables.field() + ") values (?, ?, ?, ?, ?, ?)";
    }

    private static Object[] values(String sheet, Given given, String by, Instant at) {
        return new Object[] {
            given.text(), by, Moments.at(at), sheet, given.part(), given.path().value()
        };
    }

    /** Remembers what stands there now, under the next version; of several changes within it, what stood first. */
    private void remember(String sheet, List<Given> answers) {
        if (tables.history().isEmpty() || tables.versions().isEmpty()) {
            return;
        }
        String former = tables.history().get().answers();
        String part = tables.part();
        String field = tables.field();
        jdbc.batchUpdate(
                "insert into " + former + " (" + tables.sheet() + ", " + part + ", " + field
                        + ", until_version, answer) select s.id, ?, ?, s.version + 1, (select a.answer from "
                        + tables.answers() + " a where a." + tables.sheet() + " = s.id and a." + part + " = ? and a."
                        + field + " = ?) from " + tables.versions().get().table()
                        + " s where s.id = ? and not exists (select 1 from " + former + " b where b." + tables.sheet()
                        + " = s.id and b." + part + " = ? and b." + field + " = ? and b.until_version = s.version + 1)",
                answers.stream()
                        .map(one -> {
                            String its = one.part();
                            String place = one.path().value();
                            return new Object[] {its, place, its, place, sheet, its, place};
                        })
                        .toList());
    }

    private void remember(History history, AnswerPart<S> found, FieldPath path, long until) {
        jdbc.update(
                "insert into " + history.answers() + " (" + tables.sheet() + ", " + tables.part() + ", "
                        + tables.field() + ", until_version, answer) values (?, ?, ?, ?, ?)",
                found.sheetId(),
                found.name(),
                path.value(),
                until,
                found.answer(path).map(Answer::text).orElse(null));
    }
}
