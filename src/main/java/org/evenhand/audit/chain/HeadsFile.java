package org.evenhand.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.evenhand.audit.ExportedHead;

/** The file to which heads of the record are exported. */
final class HeadsFile {

    private final Path file;

    HeadsFile(Path file) {
        this.file = file;
    }

    /**
     * What it holds, in the order of its lines.
     *
     * @throws IllegalStateException if it holds something else than heads
     */
    List<ExportedHead> heads() {
        return switch (ExportedHead.read(file)) {
            case ExportedHead.Reading.Heads some -> some.heads();
            case ExportedHead.Reading.Refused refused ->
                throw new IllegalStateException(refused.file() + ", line " + refused.line() + ": " + refused.what());
        };
    }

    /** Written through to the disk: a line that a crash takes away again would look like a tail that somebody removed. */
    void add(ExportedHead head) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            String whole = beginning() + head.line() + "\n";
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** What has to stand before a new line: the heading of a new file, or the end of a line that an editor left open. */
    private String beginning() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return ExportedHead.HEADING + "\n";
        }
        return Files.readString(file, StandardCharsets.ISO_8859_1).endsWith("\n") ? "" : "\n";
    }
}
