package org.evenhand.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders and files that only the account may enter and read that runs Evenhand. Where the file system knows no such
 * permissions nothing is asked of it.
 */
public final class OwnerOnlyFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnlyFiles() {}

    /** Makes a folder, and those above it that are missing; only their owner enters them. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, onlyForOwner(folder, FOLDER));
    }

    /** What a new file is made with beside another one. */
    public static FileAttribute<?>[] newFile(Path beside) throws IOException {
        return onlyForOwner(beside, FILE);
    }

    /** Why a folder does not keep other accounts out; empty where it does. An access list shows as rights of the group. */
    static Optional<StartupObjection> openFolder(Path folder) throws IOException {
        return isOpen(folder)
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
            if (isOpen(file)) {
                try {
                    Files.setPosixFilePermissions(file, FILE);
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

    static boolean isOpen(Path path) throws IOException {
        return knowsOwners(path) && !FOLDER.containsAll(Files.getPosixFilePermissions(path));
    }

    private static FileAttribute<?>[] onlyForOwner(Path place, Set<PosixFilePermission> rights) throws IOException {
        return knowsOwners(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    /** Asked of the nearest place that is there. */
    private static boolean knowsOwners(Path place) throws IOException {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).supportsFileAttributeView("posix");
    }
}
