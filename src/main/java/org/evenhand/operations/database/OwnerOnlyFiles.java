package org.evenhand.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.shared.OwnerOnly;

/** Finds what is in the way of keeping the folder and the files of a database to the account that runs Evenhand. */
final class OwnerOnlyFiles {

    private OwnerOnlyFiles() {}

    /** Why a folder does not keep other accounts out; empty where it does. */
    static Optional<StartupObjection> openFolder(Path folder) throws IOException {
        return OwnerOnly.isOpen(folder)
                ? Optional.of(new StartupObjection(
                        "Other accounts of this machine may enter " + folder
                                + ", where the database is: they could read everything in it.",
                        "If it holds nothing but what belongs to Evenhand, close it: chmod -R go= " + folder
                                + " . Otherwise name a folder of its own: EVENHAND_DATA=FOLDER ./evenhand run"))
                : Optional.empty();
    }

    /** Closes the files of that beginning; an objection where one that others may read is not ours to close. */
    static Optional<StartupObjection> closeFiles(Path folder, String beginning) throws IOException {
        for (Path file : files(folder, beginning)) {
            if (OwnerOnly.isOpen(file)) {
                try {
                    OwnerOnly.closeFile(file);
                } catch (IOException refused) {
                    return Optional.of(new StartupObjection(
                            "Other accounts of this machine may read " + file + ", which belongs to the database.",
                            "Let it belong to the account that runs Evenhand, and close it: chmod go= " + file));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> files(Path folder, String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
