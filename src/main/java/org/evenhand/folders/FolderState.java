package org.evenhand.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.folders.files.Leftovers;

/**
 * State of a folder by which it is known not to have changed: every file's size and time.
 *
 * @param files by their paths inside the folder
 */
record FolderState(SortedMap<String, Stamp> files) {

    /** The size of a file in bytes, and when it was last written. */
    public record Stamp(long size, FileTime changed) {}

    /**
     * How a folder stands now.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static FolderState of(Path folder) {
        SortedMap<String, Stamp> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.put(
                            folder.relativize(file).toString(),
                            new Stamp(attributes.size(), attributes.lastModifiedTime()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FolderState(files);
    }

    /** The folders in a folder, by name, leftovers of systems left out; none where it is not there. */
    public static List<Path> foldersIn(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> !Leftovers.isOne(String.valueOf(folder.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
