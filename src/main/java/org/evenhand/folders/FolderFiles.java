package org.evenhand.folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one tender folder, by paths with slashes; nothing outside the folder is ever opened. */
final class FolderFiles {
    private final Path root;

    private FolderFiles(Path root) {
        this.root = root;
    }

    /** A file that may not or cannot be read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String what) {
            super(what, null, false, false);
        }

        /** What is wrong and what to do, to follow the name of the file. */
        String what() {
            return String.valueOf(getMessage());
        }
    }

    static FolderFiles in(Path folder) throws IOException {
        return new FolderFiles(folder.toRealPath());
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** The names in a folder that are not hidden, sorted; none where there is no such folder. */
    List<String> names(String folder) {
        Path place = folder.isEmpty() ? root : root.resolve(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The paths of the ordinary files in a folder and in the folders in it, sorted; links are not followed. */
    List<String> below(String folder) {
        Path place = root.resolve(folder);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(place, 5)) {
            return inside.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The bytes of a file; empty where there is none.
     *
     * @param limit what to say of a larger one: {@code a document may have 20 MB}
     */
    Optional<byte[]> bytes(String path, int largest, String limit) throws Refused {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException e) {
            throw new Refused("is not a name that a file can have here; write another");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Path real = file.toRealPath();
            Path folder = file.getParent();
            if (folder == null || !real.startsWith(folder)) {
                throw new Refused("is or lies behind a link that leads out of its folder; put the file itself there");
            }
            if (!Files.isRegularFile(real)) {
                throw new Refused("is not an ordinary file; put a file there");
            }
            if (Files.size(real) > largest) {
                throw new Refused("is too large; " + limit);
            }
            try (InputStream stream = Files.newInputStream(real)) {
                byte[] content = stream.readNBytes(largest + 1);
                if (content.length > largest) {
                    throw new Refused("is too large; " + limit);
                }
                return Optional.of(content);
            }
        } catch (IOException e) {
            throw new Refused("cannot be read; see that it is there and that you may read it");
        }
    }

    /** The text of a UTF-8 file, with lines ended by line feeds; empty where there is none. */
    Optional<String> text(String path, int largest, String limit) throws Refused {
        Optional<byte[]> content = bytes(path, largest, limit);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.get()))
                    .toString();
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return Optional.of(unmarked.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            throw new Refused("is not UTF-8 text; save it as UTF-8");
        }
    }
}
