package org.evenhand.operations.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Rows as lines of JSON: one array of texts and nulls for each row. Nothing beyond ASCII is written, so that every
 * character comes back, half a surrogate pair included.
 */
final class RowsAsJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .rootValueSeparator("\n")
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private RowsAsJson() {}

    static Writer to(OutputStream out) {
        return new Writer(JSON.createGenerator(ObjectWriteContext.empty(), out));
    }

    static Reader from(InputStream in) {
        return new Reader(JSON.createParser(ObjectReadContext.empty(), in));
    }

    /** Writes one row after the other. */
    record Writer(JsonGenerator json) implements AutoCloseable {

        void begin() {
            json.writeStartArray();
        }

        void add(@Nullable String value) {
            json.writeString(value);
        }

        void end() {
            json.writeEndArray();
        }

        @Override
        public void close() {
            json.close();
        }
    }

    /** Reads one row after the other. */
    record Reader(JsonParser json) implements AutoCloseable {

        /**
         * The next row; null at the end.
         *
         * @throws tools.jackson.core.JacksonException where the part is not what a backup holds
         */
        @Nullable
        List<@Nullable String> next() {
            JsonToken begin = json.nextToken();
            if (begin == null) {
                return null;
            }
            List<@Nullable String> row = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                row.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getString());
            }
            return row;
        }

        @Override
        public void close() {
            json.close();
        }
    }
}
