package org.evenhand.answers;

import java.util.Optional;

/**
 * The names of the tables and columns in which a module keeps its answers. They are constants of the code, never anything
 * that was typed.
 *
 * @param answers one row for each answer: {@code answer}, {@code changed_by}, {@code changed_account}, {@code changed_at} and
 *     the three columns below
 * @param sheet the column that names the sheet
 * @param part the column that names the part of the sheet
 * @param field the column that holds the place of the field
 * @param versions the table of the sheets themselves, if it counts versions
 * @param parts the table of the parts, if a sheet has as many as people add: {@code id}, {@code removed_by},
 *     {@code removed_account} and {@code removed_at}
 * @param history the tables of what stood before, if it is kept
 */
public record AnswerTables(
        String answers,
        String sheet,
        String part,
        String field,
        Optional<Versions> versions,
        Optional<String> parts,
        Optional<History> history) {

    /**
     * A table of sheets, with {@code id}, {@code version}, {@code changed_by}, {@code changed_account} and {@code changed_at},
     * and where their history is kept the version {@code kept_from} which it is.
     *
     * @param open the condition under which a sheet can still be changed
     */
    public record Versions(String table, String open) {}

    /**
     * Tables of what stood before a version.
     *
     * @param answers answers as they were, with {@code until_version}
     * @param versions who made which version, in columns of the same names
     */
    public record History(String answers, String versions) {}

    /** Answers alone: whoever writes makes others wait before. */
    public AnswerTables(String answers, String sheet, String part, String field) {
        this(answers, sheet, part, field, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The columns that name an answer. */
    String key() {
        return String.join(", ", sheet, part, field);
    }

    /** The same, with a table of sheets. */
    public AnswerTables of(String table, String open) {
        return new AnswerTables(answers, sheet, part, field, Optional.of(new Versions(table, open)), parts, history);
    }

    /** The same, with a table of parts. */
    public AnswerTables in(String table) {
        return new AnswerTables(answers, sheet, part, field, versions, Optional.of(table), history);
    }

    /** The same, with tables of what stood before. */
    public AnswerTables remembering(String former, String made) {
        return new AnswerTables(answers, sheet, part, field, versions, parts, Optional.of(new History(former, made)));
    }
}
