package org.evenhand.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own files, as the tests find them: they run in its top folder. */
final class Project {

    /** What is made or kept on a machine and never tracked. */
    private static final Set<String> UNTRACKED =
            Set.of(".git", "target", "data", ".idea", ".vscode", ".settings", ".project", ".classpath");

    private Project() {}

    /** Path below the folder, with forward slashes → text, for files whose name ends so. */
    static SortedMap<String, String> files(String folder, String ending) {
        Path root = Path.of(folder);
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file ->
                            !UNTRACKED.contains(root.relativize(file).getName(0).toString()))
                    .forEach(file -> texts.put(root.relativize(file).toString().replace('\\', '/'), textOf(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** Bytes as characters, one for one, so that PDFs and pictures can be searched too. */
    private static String textOf(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
