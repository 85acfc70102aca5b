package org.evenhand.folders.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.shared.Sha256;
import org.springframework.modulith.NamedInterface;

/** The files of one tender folder, by paths with slashes; nothing outside the folder is ever opened. */
@NamedInterface("files")
public final class FolderFiles {
    private static final String UNREADABLE = "cannot be read; see that it is there and that you may read it";

    /** What is wrong with a file that is no text, to follow its name. */
    public static final String NOT_UTF_8 = "is not UTF-8 text; save it as UTF-8";

    private final Path root;

    private FolderFiles(Path root) {
        this.root = root;
    }

    /** A file that may not or cannot be read. */
    static class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String what) {
            super(what, null, false, false);
        }

        /** What is wrong and what to do, to follow the name of the file. */
        String what() {
            return String.valueOf(getMessage());
        }
    }

    /** A file that is larger than is read. */
    static final class TooLarge extends Refused {
        private static final long serialVersionUID = 1L;

        TooLarge(String limit) {
            super("is too large; " + limit);
        }
    }

    public static FolderFiles in(Path folder) throws IOException {
        return new FolderFiles(folder.toRealPath());
    }

    boolean isFolder(String path) {
        return Files.isDirectory(place(path));
    }

    /**
     * Where a path leads, whether the names on the way are written composed or decomposed.
     *
     * @throws InvalidPathException where no file can have such a name
     */
    Path place(String path) {
        Path place = root;
        for (String part : path.split("/")) {
            Path next = place.resolve(part);
            place = Files.exists(next, LinkOption.NOFOLLOW_LINKS)
                    ? next
                    : alike(place, part).orElse(next);
        }
        return place;
    }

    private static Optional<Path> alike(Path folder, String name) {
        if (name.chars().allMatch(letter -> letter < 128) || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> composed(path).equals(Leftovers.composed(name)))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String composed(Path path) {
        return Leftovers.composed(String.valueOf(path.getFileName()));
    }

    /** The names in a folder, composed and sorted; none where there is no such folder. Leftovers are passed over. */
    public List<String> names(String folder) {
        Path place = place(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(FolderFiles::composed)
                    .filter(name -> !Leftovers.isOne(name))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The names in a folder that stand there twice, once with letters and their marks together and once apart. */
    List<String> twice(String folder) {
        Path place = place(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(FolderFiles::composed)
                    .filter(name -> !seen.add(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The paths of the ordinary files in a folder and in the folders in it, composed and sorted; links are not followed. */
    List<String> below(String folder) {
        Path place = place(folder);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(place, 5)) {
            return inside.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(place::relativize)
                    .filter(path -> !Leftovers.isBelowOne(path))
                    .map(path ->
                            folder + "/" + Leftovers.composed(path.toString().replace(File.separatorChar, '/')))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /**
     * The bytes of a file; empty where there is none.
     *
     * @param limit what to say of a larger one: {@code a document may have 20 MB}
     */
    Optional<byte[]> bytes(String path, int largest, String limit) throws Refused {
        Optional<Path> file = file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path real = file.get();
        try {
            if (Files.size(real) > largest) {
                throw new TooLarge(limit);
            }
            try (InputStream stream = Files.newInputStream(real)) {
                byte[] content = stream.readNBytes(largest + 1);
                if (content.length > largest) {
                    throw new TooLarge(limit);
                }
                return Optional.of(content);
            }
        } catch (IOException e) {
            throw new Refused(UNREADABLE);
        }
    }

    /** The digest of a file of any size; empty where there is none. */
    Optional<Sha256> digest(String path) throws Refused {
        Optional<Path> file = file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file.get())) {
            return Optional.of(Sha256.of(stream));
        } catch (IOException e) {
            throw new Refused(UNREADABLE);
        }
    }

    /** An ordinary file that does not lead out of its folder; empty where there is none. */
    private Optional<Path> file(String path) throws Refused {
        try {
            Path file = place(path);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            Path folder = file.getParent();
            if (folder == null || !real.startsWith(folder)) {
                throw new Refused("is or lies behind a link that leads out of its folder; put the file itself there");
            }
            if (!Files.isRegularFile(real)) {
                throw new Refused("is not an ordinary file; put a file there");
            }
            return Optional.of(real);
        } catch (InvalidPathException e) {
            throw new Refused("is not a name that a file can have here; write another");
        } catch (IOException e) {
            throw new Refused(UNREADABLE);
        }
    }

    /** The text of a UTF-8 file, with lines ended by line feeds; empty where there is none. */
    Optional<String> text(String path, int largest, String limit) throws Refused {
        Optional<byte[]> content = bytes(path, largest, limit);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = decoded(content.get());
        if (text.isEmpty()) {
            throw new Refused(NOT_UTF_8);
        }
        return text;
    }

    /** The text that bytes are, with lines ended by line feeds; empty where they are no UTF-8. */
    public static Optional<String> decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return Optional.of(unmarked.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
