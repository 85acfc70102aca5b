package org.evenhand.folders.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.shared.Nearest;

/** Finds files that lie where nobody looks: under nearly the right name, or one folder too deep. */
public final class Misnamed {
    private static final int DEEPEST = 3;

    private Misnamed() {}

    /** The name that was meant, where systems added an ending or a number, or where a few letters are wrong. */
    static Optional<String> meant(String name, Collection<String> expected) {
        String plain = name.replaceFirst("(?i)\\.(txt|bak|orig|old)$", "")
                .replaceFirst("(?i)( - copy| copy)?( \\(?\\d+\\)?)?(\\.ya?ml)$", "$3");
        return Nearest.to(plain, expected);
    }

    /** What to do where a file is not in its folder: rename the one that was meant, or bring it up. */
    public static Optional<String> instead(FolderFiles files, String folder, String expected) {
        String within = folder.isEmpty() ? "" : folder + "/";
        Optional<String> misspelt = files.names(folder).stream()
                .filter(name -> !files.isFolder(within + name))
                .filter(name -> meant(name, List.of(expected)).isPresent())
                .findFirst();
        if (misspelt.isPresent()) {
            return Optional.of("rename " + misspelt.get() + " to " + expected);
        }
        return deeper(files, folder, expected, DEEPEST)
                .findFirst()
                .map(place -> "it is in " + place + ", one folder too deep; move what is there up");
    }

    /** Whoever packs a folder and unpacks it again easily gets the folder inside a folder. */
    public static Optional<FolderMistake> elsewhere(FolderFiles files, String expected) {
        boolean here = files.names("").stream()
                .anyMatch(name ->
                        name.equals(expected) || meant(name, List.of(expected)).isPresent());
        List<String> deeper =
                here ? List.of() : deeper(files, "", expected, DEEPEST).toList();
        if (deeper.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FolderMistake(
                expected,
                1,
                "There is no such file here, but there is one in " + Forms.listed(deeper) + "; name "
                        + (deeper.size() == 1 ? "that folder" : "the one that you mean") + " instead of this one"));
    }

    /** The folders below that hold the file, nearest first. */
    private static Stream<String> deeper(FolderFiles files, String folder, String expected, int levels) {
        if (levels == 0) {
            return Stream.of();
        }
        String within = folder.isEmpty() ? "" : folder + "/";
        List<String> below = files.names(folder).stream()
                .map(name -> within + name)
                .filter(files::isFolder)
                .toList();
        return Stream.concat(
                below.stream().filter(place -> files.names(place).contains(expected)),
                below.stream().flatMap(place -> deeper(files, place, expected, levels - 1)));
    }
}
