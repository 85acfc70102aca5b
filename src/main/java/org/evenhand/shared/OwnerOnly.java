package org.evenhand.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Rights by which only the account that runs Evenhand enters a folder and reads a file. Where the file system knows no such
 * permissions nothing is asked of it.
 */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes a folder, and those above it that are missing; only their owner enters them. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /** What a new file is made with beside another one. */
    public static FileAttribute<?>[] newFile(Path beside) throws IOException {
        return rights(beside, FILE);
    }

    /** Closes a file of ours to everybody else. */
    public static void closeFile(Path file) throws IOException {
        Files.setPosixFilePermissions(file, FILE);
    }

    /** Whether others may enter or read it. An access list shows as rights of the group. */
    public static boolean isOpen(Path path) throws IOException {
        return knowsOwners(path) && !FOLDER.containsAll(Files.getPosixFilePermissions(path));
    }

    private static FileAttribute<?>[] rights(Path place, Set<PosixFilePermission> rights) throws IOException {
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
