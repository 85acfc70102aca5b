package org.evenhand.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerPart.Presence;
import org.evenhand.answers.AnswerTables.Versions;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Answers as rows of a module's own tables. */
public final class AnswerRows<S> implements AnswerStore<S> {

    /** An answer to be written. */
    public record Given(String part, FieldPath path, String text) {}

    private final JdbcTemplate jdbc;
    private final AnswerTables tables;
    private final RowMapper<S> sheets;
    private final AnswerHistory history;

    /**
     * Rows of these tables.
     *
     * @param sheets reads the row of a sheet; where there is no table of sheets, that row has an {@code id} only
     */
    public AnswerRows(JdbcTemplate jdbc, AnswerTables tables, RowMapper<S> sheets) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sheets = sheets;
        this.history = new AnswerHistory(jdbc, tables);
    }

    @Override
    public Optional<AnswerPart<S>> find(String sheet, String part) {
        boolean parts = tables.parts().isPresent();
        String statement = "select s.*, "
                + (parts ? "p.id as its_part, p.removed_by, p.removed_account, p.removed_at, " : "")
                + "a." + tables.field() + " as its_field, a.answer as its_answer, a.changed_by as its_by,"
                + " a.changed_account as its_account, a.changed_at as its_at from "
                + tables.versions().map(Versions::table).orElse("(select cast(? as varchar(80)) as id)") + " s"
                + tables.parts()
                        .map(table -> " left join " + table + " p on p." + tables.sheet() + " = s.id and p.id = ?")
                        .orElse("")
                + " left join " + tables.answers() + " a on a." + tables.sheet() + " = s.id and a." + tables.part()
                + " = ?" + (tables.versions().isPresent() ? " where s.id = ?" : "");
        List<Object> values = new ArrayList<>(parts ? List.of(part, part) : List.of(part));
        values.add(tables.versions().isPresent() ? values.size() : 0, sheet);
        ResultSetExtractor<Optional<AnswerPart<S>>> reader =
                row -> row.next() ? Optional.of(read(row, sheet, part)) : Optional.empty();
        return Objects.requireNonNull(jdbc.query(statement, reader, values.toArray()));
    }

    private AnswerPart<S> read(ResultSet row, String sheet, String part) throws SQLException {
        S itself = sheets.mapRow(row, 0);
        Optional<SheetVersion> version = tables.versions().isPresent()
                ? Optional.of(new SheetVersion(
                        row.getLong("version"), By.read(row, "changed").orElseThrow()))
                : Optional.empty();
        Presence presence = presence(row, part);
        Map<FieldPath, Answer> answers = new HashMap<>();
        do {
            String field = row.getString("its_field");
            if (field != null) {
                answers.put(
                        new FieldPath(field),
                        new Answer(
                                row.getString("its_answer"), By.read(row, "its").orElseThrow()));
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
        return By.read(row, "removed").<Presence>map(Presence.Removed::new).orElseGet(Presence.There::new);
    }

    @Override
    public void lock(String sheet) {
        tables.versions()
                .ifPresent(versions -> jdbc.query(
                        "select id from " + versions.table() + " where id = ? for update", row -> {}, sheet));
    }

    @Override
    public boolean claim(AnswerPart<S> found, By by) {
        if (tables.versions().isEmpty() || found.version().isEmpty()) {
            return true;
        }
        long now = found.version().get().number();
        Versions versions = tables.versions().get();
        int claimed = jdbc.update(
                "update " + versions.table() + " set version = ?, changed_by = ?, changed_account = ?, changed_at = ?"
                        + " where id = ? and version = ? and " + versions.open(),
                now + 1,
                by.name(),
                by.accountId(),
                Moments.at(by.at()),
                found.sheetId(),
                now);
        if (claimed == 1) {
            history.made(found.sheetId(), now + 1, by);
        }
        return claimed == 1;
    }

    @Override
    public void write(AnswerPart<S> found, AnswerChange change) {
        Optional<Answer> there = found.answer(change.path());
        history.changes(found, change.path());
        jdbc.update(
                there.isPresent() ? update() : insert(),
                values(found.sheetId(), new Given(found.name(), change.path(), change.to()), change.by()));
    }

    /** Writes answers of a sheet, whatever stands there; the next version of the sheet is still to be made. */
    public void put(String sheet, List<Given> answers, By by) {
        history.change(sheet, answers, 1);
        replace(sheet, answers, by);
    }

    /** Writes further answers of a sheet in the version that was claimed for one, whatever stands there. */
    public void follow(AnswerPart<S> found, List<Given> answers, By by) {
        history.change(found.sheetId(), answers, 0);
        replace(found.sheetId(), answers, by);
    }

    private void replace(String sheet, List<Given> answers, By by) {
        int[] there = jdbc.batchUpdate(
                update(), answers.stream().map(one -> values(sheet, one, by)).toList());
        add(
                sheet,
                IntStream.range(0, there.length)
                        .filter(i -> there[i] == 0)
                        .mapToObj(answers::get)
                        .toList(),
                by);
    }

    /** Writes the first answers of parts that were never there before, of whose answers no history is needed. */
    public void add(String sheet, List<Given> answers, By by) {
        if (!answers.isEmpty()) {
            jdbc.batchUpdate(
                    insert(),
                    answers.stream().map(one -> values(sheet, one, by)).toList());
        }
    }

    private String update() {
        return "update " + tables.answers()
                + " set answer = ?, changed_by = ?, changed_account = ?, changed_at = ? where " + isKey();
    }

    private String insert() {
        return "insert into " + tables.answers() + " (answer, changed_by, changed_account, changed_at, " + tables.key()
                + ") values (?, ?, ?, ?, ?, ?, ?)";
    }

    private String isKey() {
        return tables.sheet() + " = ? and " + tables.part() + " = ? and " + tables.field() + " = ?";
    }

    private static @Nullable Object[] values(String sheet, Given given, By by) {
        return new @Nullable Object[] {
            given.text(),
            by.name(),
            by.accountId(),
            Moments.at(by.at()),
            sheet,
            given.part(),
            given.path().value()
        };
    }

    /** Takes an answer away altogether; the next version of the sheet is still to be made. */
    public void erase(String sheet, String part, FieldPath path) {
        history.change(sheet, List.of(new Given(part, path, "")), 1);
        jdbc.update("delete from " + tables.answers() + " where " + isKey(), sheet, part, path.value());
    }

    /** Makes the next version of a sheet for which others wait; gives its number. */
    public long next(String sheet, By by) {
        String table = tables.versions().orElseThrow().table();
        jdbc.update(
                "update " + table + " set version = version + 1, changed_by = ?, changed_account = ?, changed_at = ?"
                        + " where id = ?",
                by.name(),
                by.accountId(),
                Moments.at(by.at()),
                sheet);
        long version = Objects.requireNonNull(
                jdbc.queryForObject("select version from " + table + " where id = ?", Long.class, sheet));
        history.made(sheet, version, by);
        return version;
    }

    /** Every answer of a sheet, by part and place. */
    public Map<String, SortedMap<String, String>> all(String sheet) {
        Map<String, SortedMap<String, String>> answers = new HashMap<>();
        jdbc.query(
                "select " + tables.part() + " as part, " + tables.field() + " as place, answer from " + tables.answers()
                        + " where " + tables.sheet() + " = ?",
                row -> {
                    answers.computeIfAbsent(row.getString("part"), any -> new TreeMap<>())
                            .put(row.getString("place"), row.getString("answer"));
                },
                sheet);
        return answers;
    }

    /** Every answer of a sheet as it was in an earlier version. */
    public Map<String, SortedMap<String, String>> all(String sheet, long version) {
        Map<String, SortedMap<String, String>> answers = all(sheet);
        history.back(sheet, version, answers);
        return answers;
    }

    /** Every version of a sheet that can be shown, the newest first. */
    public List<SheetVersion> versions(String sheet) {
        return history.versions(sheet);
    }
}
