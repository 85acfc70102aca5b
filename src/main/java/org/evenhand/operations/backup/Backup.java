package org.evenhand.operations.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.operations.database.Database;
import org.evenhand.shared.Sha256;

/**
 * Writes everything in the database to one file, as it was at one moment, while others go on working. The file is a zip:
 * for each table {@code tables/NAME.jsonl}, and {@code manifest.json}, which names them.
 */
public final class Backup {

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /**
     * Writes the backup.
     *
     * @param replacing whether an older file of that name may go
     */
    public JobOutcome write(Path file, boolean replacing) throws IOException, SQLException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
            return new JobOutcome.Refused(file + " is a folder, or lies in one that is not there. Name a file.");
        }
        if (Files.exists(target) && !replacing) {
            return new JobOutcome.Refused(file + " is already there. Name another file, or replace it with --force.");
        }
        Optional<String> objection = database.objection();
        if (objection.isPresent()) {
            return new JobOutcome.Refused(objection.get());
        }
        try (Database.Held held = database.open()) {
            Optional<PartialFile> partial = PartialFile.begin(target);
            if (partial.isEmpty()) {
                return new JobOutcome.Refused("Another backup is writing " + file + " at this moment.");
            }
            try (PartialFile whole = partial.get()) {
                return write(held.connection(), whole, file);
            }
        }
    }

    private JobOutcome write(Connection connection, PartialFile whole, Path file) throws SQLException, IOException {
        database.oneMoment(connection);
        DatabaseSchema databaseSchema = DatabaseSchema.of(connection);
        if (databaseSchema.version().isEmpty()) {
            return new JobOutcome.Refused("Evenhand has not made its tables in " + database.said()
                    + " yet, so there is nothing to keep. Start it once.");
        }
        List<BackupManifest.Part> parts = new ArrayList<>();
        BackupManifest backupManifest;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(stayingOpen(whole.stream())))) {
            for (DatabaseTable databaseTable : databaseSchema.tables()) {
                parts.add(part(connection, databaseTable, zip));
            }
            backupManifest = new BackupManifest(
                    databaseSchema.version().get(),
                    connection.getMetaData().getDatabaseProductName() + " "
                            + connection.getMetaData().getDatabaseProductVersion(),
                    now(connection),
                    List.copyOf(parts));
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(backupManifest.toJson().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        connection.rollback();
        whole.name();
        return new JobOutcome.Done(
                "Kept " + backupManifest.rows() + (backupManifest.rows() == 1 ? " row of " : " rows of ")
                        + parts.size() + (parts.size() == 1 ? " table in " : " tables in ") + file + " ("
                        + Files.size(file) + " bytes).");
    }

    private static BackupManifest.Part part(Connection connection, DatabaseTable databaseTable, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.Part.entry(databaseTable.plainName())));
        MessageDigest digest = Sha256.begin();
        long rows = 0;
        OutputStream hashed = new BufferedOutputStream(new DigestOutputStream(stayingOpen(zip), digest), 1 << 16);
        try (RowsAsJson.Writer writer = RowsAsJson.to(hashed);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (ResultSet row = statement.executeQuery(question(databaseTable))) {
                while (row.next()) {
                    writer.begin();
                    for (int i = 0; i < databaseTable.columns().size(); i++) {
                        writer.add(databaseTable.columns().get(i).kind().read(row, i + 1));
                    }
                    writer.end();
                    rows++;
                }
            }
        }
        hashed.flush();
        zip.closeEntry();
        return new BackupManifest.Part(
                databaseTable.plainName(),
                databaseTable.plainColumns(),
                rows,
                Sha256.end(digest).hex());
    }

    private static String question(DatabaseTable databaseTable) {
        String order = databaseTable.key().isEmpty()
                ? ""
                : " order by "
                        + String.join(
                                ", ",
                                databaseTable.key().stream()
                                        .map(DatabaseTable::quoted)
                                        .toList());
        return "select " + databaseTable.quotedColumns() + " from " + databaseTable.quoted() + order;
    }

    /** By the database's clock, since jobs have none of their own. */
    private static String now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toString();
        }
    }

    private static OutputStream stayingOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
