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
import org.jspecify.annotations.Nullable;

/** What a column holds, whichever database it is in; each value can be written as text and read again exactly. */
enum ColumnKind {
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    INTEGER(Types.BIGINT) {
        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },
    FLOATING(Types.DOUBLE) {
        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },
    BOOLEAN(Types.BOOLEAN) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    DATE(Types.DATE) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalDate.class));
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    TIME(Types.TIME) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalTime.class));
        }

        @Override
        Object value(String text) {
            return LocalTime.parse(text);
        }
    },
    CLOCK_TIME(Types.TIMESTAMP) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalDateTime.class));
        }

        @Override
        Object value(String text) {
            return LocalDateTime.parse(text);
        }
    },
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, OffsetDateTime.class));
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    UNIQUE_ID(Types.OTHER) {
        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    },
    BINARY(Types.VARBINARY) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

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

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
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
        return row.getString(column);
    }

    /** The value in a text that {@link #read} wrote. */
    abstract Object value(String text);

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
