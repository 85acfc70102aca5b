package org.evenhand.folders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text files as one text, always the same for the same files, so that its digest stands for all of them.
 *
 * @param files by their paths with slashes
 */
public record FrozenFiles(SortedMap<String, String> files) {

    /** Files in an archive carry a time; this one says nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Copies the files. */
    public FrozenFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What {@link #text} wrote; refused, as a bug, where it did not. */
    public static FrozenFiles of(String text) {
        try {
            return new FrozenFiles(JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("These are no frozen files", e);
        }
    }

    /** The canonical JSON (RFC 8785) of path → text. */
    public String text() {
        return CanonicalJson.of(files);
    }

    /** Stands for every letter of every file. */
    public Sha256 digest() {
        return Sha256.of(text());
    }

    /**
     * The files as one archive: always the same bytes for the same files.
     *
     * @param folder in which everything in it stands
     */
    public byte[] zip(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            zip(folder, new TreeMap<>(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the files as one archive, and others behind them, of which one at a time is in memory.
     *
     * @param others by their paths; one that is not there when it is asked for is left out
     */
    public void zip(String folder, SortedMap<String, Supplier<Optional<byte[]>>> others, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(zip, folder + "/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, Supplier<Optional<byte[]>>> other : others.entrySet()) {
                Optional<byte[]> content = other.getValue().get();
                if (content.isPresent()) {
                    add(zip, folder + "/" + other.getKey(), content.get());
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The files below a folder, by their paths in it. */
    public SortedMap<String, String> below(String folder) {
        SortedMap<String, String> below = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder + "/")) {
                below.put(path.substring(folder.length() + 1), text);
            }
        });
        return below;
    }
}
