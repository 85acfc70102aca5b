package org.evenhand.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.OwnerOnly;

/**
 * Held beside a file database by the one application that runs on it, or by a job while no application does. The database
 * itself lets other processes join, so it would not refuse a second application. The operating system takes the lock away
 * from a process that dies.
 */
public final class DatabaseLock implements AutoCloseable {

    private static final String FILE_DATABASE = "jdbc:h2:file:";
    private static final String SUFFIX = ".application.lock";

    private final FileChannel channel;

    private DatabaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The file that an address names, without its ending; empty where it names a server or memory. */
    public static Optional<Path> file(String url) {
        return url.startsWith(FILE_DATABASE)
                ? Optional.of(Path.of(url.substring(FILE_DATABASE.length()).replaceFirst(";.*", ""))
                        .toAbsolutePath()
                        .normalize())
                : Optional.empty();
    }

    /**
     * Takes the lock of a file database; empty where another holds it.
     *
     * @throws IOException where nothing can be written beside the database
     */
    public static Optional<DatabaseLock> take(Path database) throws IOException {
        Path file = database.resolveSibling(database.getFileName() + SUFFIX);
        Path folder = file.getParent();
        if (folder != null) {
            OwnerOnly.makeFolder(folder);
        }
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.newFile(file));
        boolean held = false;
        try {
            held = channel.tryLock() != null;
            return held ? Optional.of(new DatabaseLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException byThisProcess) {
            return Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Gives the lock back; the operating system does it otherwise. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
