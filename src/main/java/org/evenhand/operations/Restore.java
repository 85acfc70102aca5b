package org.evenhand.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces everything in the database by what a backup holds: all of it or nothing. A running application sees the state
 * before or the state after. The backup may come from the other kind of database.
 */
final class Restore {

    private static final int ATTEMPTS = 3;

    private final Database database;

    Restore(Database database) {
        this.database = database;
    }

    /** Reads the backup in, after everything about it has been checked. */
    Outcome read(Path file) throws IOException, SQLException {
        Optional<BackupFile> opened = BackupFile.open(file);
        if (opened.isEmpty()) {
            return new Outcome.Refused(file + " is not there, or is not a backup that Evenhand wrote.");
        }
        try (BackupFile backup = opened.get()) {
            Optional<Manifest> manifest = backup.manifest();
            if (manifest.isEmpty()) {
                return new Outcome.Refused(file + " is not a backup in the form " + Manifest.FORMAT
                        + ", or is damaged. Use one that ./evenhand backup wrote.");
            }
            Optional<String> objection = backup.damage(manifest.get()).or(database::objection);
            return objection.isPresent() ? new Outcome.Refused(objection.get()) : read(backup, manifest.get(), file);
        }
    }

    private Outcome read(BackupFile backup, Manifest manifest, Path file) throws IOException, SQLException {
        try (Database.Held held = database.openAsOwner()) {
            Schema schema = Schema.of(held.connection());
            Optional<String> objection = objection(schema, manifest);
            if (objection.isPresent()) {
                return new Outcome.Refused(objection.get());
            }
            Dialect dialect = database.isPostgresql() ? new PostgresqlDialect() : new H2Dialect();
            Refill refill = new Refill(held.connection(), dialect, schema, backup, manifest);
            for (int attempt = 1; ; attempt++) {
                try {
                    refill.replaceEverything();
                    break;
                } catch (SQLException busy) {
                    if (attempt == ATTEMPTS || !Trouble.isBusy(busy)) {
                        throw busy;
                    }
                }
            }
            return new Outcome.Done("Restored " + manifest.rows() + (manifest.rows() == 1 ? " row of " : " rows of ")
                    + manifest.parts().size() + (manifest.parts().size() == 1 ? " table from " : " tables from ") + file
                    + ", taken at " + manifest.takenAt() + ".");
        }
    }

    private Optional<String> objection(Schema schema, Manifest manifest) {
        if (schema.version().isEmpty()) {
            return Optional.of("Evenhand has not made its tables in " + database.said()
                    + " yet. Start it there once, stop it, and restore then.");
        }
        String here = schema.version().get();
        if (!here.equals(manifest.schema())) {
            return Optional.of("The backup was taken at step " + manifest.schema() + " of Evenhand’s tables, and "
                    + database.said() + " stands at step " + here + ". Nothing was changed. Restore it with the version"
                    + " of Evenhand that took it, into a database of its own, and upgrade that one afterwards.");
        }
        Set<String> known = new HashSet<>();
        schema.tables().forEach(table -> known.add(table.plainName()));
        for (Manifest.Part part : manifest.parts()) {
            boolean fits = schema.table(part.table())
                    .map(table -> Set.copyOf(table.plainColumns()).equals(Set.copyOf(part.columns())))
                    .orElse(false);
            if (!known.remove(part.table()) || !fits) {
                return Optional.of("The backup’s table " + part.table() + " is not as " + database.said()
                        + " has it. Nothing was changed. Use the version of Evenhand that took the backup.");
            }
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of("The backup holds nothing of the tables " + String.join(", ", known)
                        + ". Nothing was changed. Use the version of Evenhand that took the backup.");
    }
}
