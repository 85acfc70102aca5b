package org.evenhand.operations.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kind of what a column holds, whichever database it is in; each value can be written as text and read again exactly. */
enum ColumnKind {
    TEXT(Types.VARCHAR, text -> text),
    INTEGER(Types.BIGINT, Long::valueOf),
    DECIMAL(
            Types.NUMERIC,
            (row, column) -> {
                BigDecimal value = row.getBigDecimal(column);
                return value == null ? null : value.toPlainString();
            },
            BigDecimal::new),
    FLOATING(Types.DOUBLE, Double::valueOf),
    BOOLEAN(
            Types.BOOLEAN,
            (row, column) -> {
                boolean value = row.getBoolean(column);
                return row.wasNull() ? null : Boolean.toString(value);
            },
            Boolean::valueOf),
    DATE(Types.DATE, LocalDate.class, LocalDate::parse),
    TIME(Types.TIME, LocalTime.class, LocalTime::parse),
    CLOCK_TIME(Types.TIMESTAMP, LocalDateTime.class, LocalDateTime::parse),
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class, OffsetDateTime::parse),
    UNIQUE_ID(Types.OTHER, UUID::fromString),
    BINARY(
            Types.VARBINARY,
            (row, column) -> {
                byte[] value = row.getBytes(column);
                return value == null ? null : Base64.getEncoder().encodeToString(value);
            },
            Base64.getDecoder()::decode);

    private static final Map<String, ColumnKind> BY_SQL_NAME = Map.ofEntries(
            Map.entry("character varying", TEXT),
            Map.entry("character", TEXT),
            Map.entry("character large object", TEXT),
            Map.entry("text", TEXT),
            Map.entry("tinyint", INTEGER),
            Map.entry("smallint", INTEGER),
            Map.entry("integer", INTEGER),
            Map.entry("bigint", INTEGER),
            Map.entry("numeric", DECIMAL),
            Map.entry("decimal", DECIMAL),
            Map.entry("real", FLOATING),
            Map.entry("double precision", FLOATING),
            Map.entry("boolean", BOOLEAN),
            Map.entry("date", DATE),
            Map.entry("time", TIME),
            Map.entry("time without time zone", TIME),
            Map.entry("timestamp", CLOCK_TIME),
            Map.entry("timestamp without time zone", CLOCK_TIME),
            Map.entry("timestamp with time zone", MOMENT),
            Map.entry("uuid", UNIQUE_ID),
            Map.entry("bytea", BINARY),
            Map.entry("binary", BINARY),
            Map.entry("binary varying", BINARY),
            Map.entry("binary large object", BINARY));

    private final int sqlType;
    private final Reading reading;
    private final Function<String, Object> value;

    /** Reading of a column as the text that is kept. */
    private interface Reading {
        @Nullable
        String of(ResultSet row, int column) throws SQLException;
    }

    ColumnKind(int sqlType, Function<String, Object> value) {
        this(sqlType, ResultSet::getString, value);
    }

    <T> ColumnKind(int sqlType, Class<T> type, Function<String, Object> value) {
        this(sqlType, (row, column) -> said(row.getObject(column, type)), value);
    }

    ColumnKind(int sqlType, Reading reading, Function<String, Object> value) {
        this.sqlType = sqlType;
        this.reading = reading;
        this.value = value;
    }

    /**
     * The kind of a column, by the name that the database has for its type.
     *
     * @throws IllegalStateException where a migration has brought a type that backups do not know yet
     */
    static ColumnKind of(String sqlName) {
        ColumnKind kind = BY_SQL_NAME.get(sqlName.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new IllegalStateException("backups do not know columns of the type " + sqlName);
        }
        return kind;
    }

    /** The value as text; null for SQL’s null. */
    @Nullable
    String read(ResultSet row, int column) throws SQLException {
        return reading.of(row, column);
    }

    /** The value in a text that {@link #read} wrote. */
    Object value(String text) {
        return value.apply(text);
    }

    void set(PreparedStatement statement, int parameter, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setNull(parameter, sqlType == Types.OTHER ? Types.NULL : sqlType);
        } else if (this == BINARY) {
            statement.setBytes(parameter, (byte[]) value(text));
        } else {
            statement.setObject(parameter, value(text));
        }
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
