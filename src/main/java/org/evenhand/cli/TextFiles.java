package org.evenhand.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads files that were named on the command line, or says in words why not. */
final class TextFiles {

    private static final long MB = 1_000_000;

    private TextFiles() {}

    static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("This is not a name that a file can have; write another", e);
        }
    }

    /** The text of a file. */
    static String read(String name, int most) throws IOException {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    Files.exists(file)
                            ? "it is not an ordinary file"
                            : "there is no such file; see that its name is right");
        }
        if (!Files.isReadable(file) || Files.size(file) > most * MB) {
            throw new IOException("it may not be read, or has more than " + most + " MB");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8 text", e);
        }
    }
}
