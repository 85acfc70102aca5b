package org.evenhand.encryption;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.evenhand.shared.OwnerOnly;

/** File that holds the master keys, which only the account that runs Evenhand may read. */
public final class MasterKeysFile {

    private final Path file;

    public MasterKeysFile(Path file) {
        this.file = file;
    }

    /** Outcome of reading it. */
    record Loaded(MasterKeys keys, boolean made) {}

    /**
     * The keys in it; where there is no file, new keys in a new one.
     *
     * @throws MasterKeysUnusable where it cannot be read or written, others may read it, or it holds no master keys
     */
    Loaded loadOrMake() {
        try {
            if (Files.exists(file)) {
                return new Loaded(read(), false);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                OwnerOnly.makeFolder(folder);
            }
            MasterKeys fresh = MasterKeys.fresh();
            write(fresh);
            return new Loaded(fresh, true);
        } catch (IOException refused) {
            throw unusable(refused);
        }
    }

    /**
     * Adds a key, which encrypts from the next start on. A service that runs meanwhile goes on with what it has.
     *
     * @return its id
     * @throws MasterKeysUnusable where the file is not there or cannot be used
     */
    public KeyId rotate() {
        try {
            if (!Files.exists(file)) {
                throw new MasterKeysUnusable(
                        "There are no master keys in " + file + ".",
                        "They are made at the first start; EVENHAND_MASTER_KEYS names their file.");
            }
            MasterKeys rotated = read().rotated();
            write(rotated);
            return rotated.newest();
        } catch (IOException refused) {
            throw unusable(refused);
        }
    }

    private MasterKeys read() throws IOException {
        if (OwnerOnly.isOpen(file)) {
            throw new MasterKeysUnusable(
                    "Other accounts of this machine may read " + file + ", which holds the master keys.",
                    "Close it: chmod go= " + file
                            + " . If somebody may have read it, add a new key afterwards: ./evenhand master-keys rotate");
        }
        return MasterKeys.read(Files.readString(file, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> new MasterKeysUnusable(
                        "The file " + file + " does not hold master keys, or is damaged.",
                        "Put it back from the copy that you keep apart from the backups. Do not remove it: what is"
                                + " encrypted under it could never be read again."));
    }

    /** The file gets its name once all of it is on the disk. */
    private void write(MasterKeys keys) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(begun);
        try (FileChannel channel = FileChannel.open(
                begun, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.newFile(begun))) {
            channel.write(StandardCharsets.US_ASCII.encode(keys.written()));
            channel.force(true);
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private MasterKeysUnusable unusable(IOException refused) {
        return new MasterKeysUnusable(
                "The file " + file + " of the master keys cannot be read or written ("
                        + refused.getClass().getSimpleName() + ").",
                "Let the account that runs Evenhand read it and write beside it, or name another: EVENHAND_MASTER_KEYS=FILE");
    }
}
