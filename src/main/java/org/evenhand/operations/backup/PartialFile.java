package org.evenhand.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.OwnerOnly;

/** A file that gets its name once it is whole. Only the account that writes it may read it. */
final class PartialFile implements AutoCloseable {

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private boolean named;

    private PartialFile(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
    }

    /** Begins a file; empty where another process is writing it at this moment. */
    static Optional<PartialFile> begin(Path target) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        FileChannel channel = FileChannel.open(
                partial, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.newFile(partial));
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException byThisProcess) {
            channel.close();
            return Optional.empty();
        }
        if (Files.getFileStore(partial).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
        }
        channel.truncate(0);
        return Optional.of(new PartialFile(target, partial, channel));
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Gives the file its name, after all of it is on the disk. */
    void name() throws IOException {
        channel.force(true);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        named = true;
    }

    @Override
    public void close() throws IOException {
        if (!named) {
            Files.deleteIfExists(partial);
        }
        channel.close();
    }
}
