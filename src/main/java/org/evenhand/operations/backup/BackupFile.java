package org.evenhand.operations.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.evenhand.shared.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A backup, opened for reading. */
final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 1 << 20;

    private final Path file;
    private final ZipFile zip;

    private BackupFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens a file; empty where it is no zip. */
    static Optional<BackupFile> open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupFile(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8)));
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    Optional<BackupManifest> manifest() throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupManifest.of(new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8));
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    /** What is wrong with the parts; each is read from end to end. */
    Optional<String> damage(BackupManifest backupManifest) throws IOException {
        for (BackupManifest.Part part : backupManifest.parts()) {
            if (!isWhole(part)) {
                return Optional.of(file + " is damaged: what it holds of the table " + part.table()
                        + " is not what was written. Nothing was changed. Use another backup.");
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(BackupManifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            return false;
        }
        MessageDigest digest = Sha256.begin();
        long rows = 0;
        try (InputStream in = new DigestInputStream(new BufferedInputStream(zip.getInputStream(entry)), digest);
                RowsAsJson.Reader reader = RowsAsJson.from(in)) {
            for (List<@Nullable String> row = reader.next(); row != null; row = reader.next()) {
                if (row.size() != part.columns().size()) {
                    return false;
                }
                rows++;
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (ZipException | JacksonException damaged) {
            return false;
        }
        return rows == part.rows() && Sha256.end(digest).hex().equals(part.sha256());
    }

    RowsAsJson.Reader rows(BackupManifest.Part part) throws IOException {
        return RowsAsJson.from(new BufferedInputStream(zip.getInputStream(zip.getEntry(part.entry()))));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
