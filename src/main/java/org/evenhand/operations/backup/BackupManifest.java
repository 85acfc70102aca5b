package org.evenhand.operations.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Description of a backup that stands in it.
 *
 * @param schema the version of the last migration
 * @param product the database it was taken from, for the record only
 * @param takenAt by the database’s clock
 */
record BackupManifest(String schema, String product, String takenAt, List<Part> parts) {

    static final String FORMAT = "evenhand-backup/1";
    static final String ENTRY = "manifest.json";

    /**
     * The rows of one table.
     *
     * @param columns in the order of the rows
     * @param sha256 of the part before it was packed, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return entry(table);
        }

        static String entry(String table) {
            return "tables/" + table + ".jsonl";
        }
    }

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    String toJson() {
        JsonMapper json = new JsonMapper();
        ObjectNode root = json.createObjectNode();
        root.put("format", FORMAT)
                .put("schema", schema)
                .put("database", product)
                .put("takenAt", takenAt);
        ArrayNode tables = root.putArray("tables");
        for (Part part : parts) {
            ObjectNode table = tables.addObject();
            table.put("table", part.table()).put("rows", part.rows()).put("sha256", part.sha256());
            part.columns().forEach(table.putArray("columns")::add);
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The manifest in a text; empty where it is none that this version reads. */
    static Optional<BackupManifest> of(String text) {
        try {
            JsonNode root = new JsonMapper().readTree(text);
            if (!FORMAT.equals(root.path("format").asString(""))) {
                return Optional.empty();
            }
            List<Part> parts = new ArrayList<>();
            for (JsonNode table : root.path("tables")) {
                List<String> columns = new ArrayList<>();
                table.path("columns").forEach(column -> columns.add(column.asString("")));
                parts.add(new Part(
                        table.path("table").asString(""),
                        List.copyOf(columns),
                        table.path("rows").asLong(-1),
                        table.path("sha256").asString("")));
            }
            return Optional.of(new BackupManifest(
                    root.path("schema").asString(""),
                    root.path("database").asString(""),
                    root.path("takenAt").asString(""),
                    List.copyOf(parts)));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
