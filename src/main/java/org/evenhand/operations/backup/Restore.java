package org.evenhand.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.audit.HeadsCheck;
import org.evenhand.audit.RecordingOutside;
import org.evenhand.operations.database.Database;
import org.evenhand.operations.database.DatabaseErrorMessages;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Sha256;

/**
 * Replaces everything in the database by what a backup holds: all of it or nothing. A running application sees the state
 * before or the state after. The backup may come from the other kind of database.
 */
public final class Restore {

    /** Kinds of audit event for the installation. */
    enum Event implements AuditEvent.Kind {
        /** Everything was replaced by a backup. */
        RESTORED(HeadsCheck.RESTORED);

        private final String code;

        Event(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final int ATTEMPTS = 3;

    private final Database database;

    public Restore(Database database) {
        this.database = database;
    }

    /** Reads the backup in, after everything about it has been checked. */
    public JobOutcome read(Path file) throws IOException, SQLException {
        Optional<BackupFile> opened = BackupFile.open(file);
        if (opened.isEmpty()) {
            return new JobOutcome.Refused(file + " is not there, or is not a backup that Evenhand wrote.");
        }
        try (BackupFile backup = opened.get()) {
            Optional<BackupManifest> manifest = backup.manifest();
            if (manifest.isEmpty()) {
                return new JobOutcome.Refused(file + " is not a backup in the form " + BackupManifest.FORMAT
                        + ", or is damaged. Use one that ./evenhand backup wrote.");
            }
            Optional<String> objection = backup.damage(manifest.get()).or(database::objection);
            return objection.isPresent() ? new JobOutcome.Refused(objection.get()) : read(backup, manifest.get(), file);
        }
    }

    private JobOutcome read(BackupFile backup, BackupManifest backupManifest, Path file)
            throws IOException, SQLException {
        try (Database.Held held = database.openAsOwner()) {
            DatabaseSchema databaseSchema = DatabaseSchema.of(held.connection());
            Optional<String> objection = objection(databaseSchema, backupManifest);
            if (objection.isPresent()) {
                return new JobOutcome.Refused(objection.get());
            }
            RestoreDialect restoreDialect =
                    database.isPostgresql() ? new PostgresqlRestoreDialect() : new H2RestoreDialect();
            AuditEvent restored = act(held.connection(), backupManifest, file);
            DatabaseReload databaseReload =
                    new DatabaseReload(held.connection(), restoreDialect, databaseSchema, backup, backupManifest);
            for (int attempt = 1; ; attempt++) {
                try {
                    databaseReload.replaceEverything(
                            connection -> RecordingOutside.record(connection, restored, now(connection)));
                    break;
                } catch (SQLException busy) {
                    if (attempt == ATTEMPTS || !DatabaseErrorMessages.isBusy(busy)) {
                        throw busy;
                    }
                }
            }
            return new JobOutcome.Done(
                    "Restored " + backupManifest.rows() + (backupManifest.rows() == 1 ? " row of " : " rows of ")
                            + backupManifest.parts().size()
                            + (backupManifest.parts().size() == 1 ? " table from " : " tables from ") + file
                            + ", taken at " + backupManifest.takenAt() + ".");
        }
    }

    /** That everything was replaced, by what, and how far the record went that is no more. */
    private static AuditEvent act(Connection connection, BackupManifest backupManifest, Path file)
            throws SQLException, IOException {
        return AuditEvent.of(
                        new Actor.Evenhand(),
                        Event.RESTORED,
                        new AuditEvent.Subject("backup", sha256(file), Optional.empty()))
                .with(Map.of(
                        "taken-at",
                        backupManifest.takenAt(),
                        "rows",
                        String.valueOf(backupManifest.rows()),
                        "replaced",
                        replaced(connection)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in).hex();
        }
    }

    private static String replaced(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select seq, hash from audit_head")) {
            return head.next() ? head.getLong("seq") + " " + head.getString("hash") : "0";
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private Optional<String> objection(DatabaseSchema databaseSchema, BackupManifest backupManifest) {
        if (databaseSchema.version().isEmpty()) {
            return Optional.of("Evenhand has not made its tables in " + database.said()
                    + " yet. Start it there once, stop it, and restore then.");
        }
        String here = databaseSchema.version().get();
        if (!here.equals(backupManifest.schema())) {
            return Optional.of("The backup was taken at step " + backupManifest.schema() + " of Evenhand’s tables, and "
                    + database.said() + " stands at step " + here + ". Nothing was changed. Restore it with the version"
                    + " of Evenhand that took it, into a database of its own, and upgrade that one afterwards.");
        }
        Set<String> known = new HashSet<>();
        databaseSchema.tables().forEach(databaseTable -> known.add(databaseTable.plainName()));
        for (BackupManifest.Part part : backupManifest.parts()) {
            boolean fits = databaseSchema
                    .table(part.table())
                    .map(databaseTable ->
                            Set.copyOf(databaseTable.plainColumns()).equals(Set.copyOf(part.columns())))
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
