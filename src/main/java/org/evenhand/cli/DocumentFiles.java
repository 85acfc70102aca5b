package org.evenhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.receipts.BidFile.Document;
import org.evenhand.receipts.ReceiptCheck.Found;
import org.evenhand.receipts.ReceiptCheck.Line;
import org.evenhand.shared.Sha256;

/** Files of a folder beside the documents of a bid. A document is found by its name, or by its size and fingerprint. */
final class DocumentFiles {

    private static final int MOST = 10_000;

    /** Sorted, so that the answer is always the same. */
    private final Map<Path, Long> sizes = new TreeMap<>();

    private final Map<Path, Sha256> digests = new TreeMap<>();

    DocumentFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no such folder; see that its name is right");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).limit(MOST + 1L).toList()) {
                sizes.put(file, Files.size(file));
            }
        } catch (java.io.UncheckedIOException trouble) {
            throw trouble.getCause();
        }
        if (sizes.size() > MOST) {
            throw new IOException("the folder holds more than 10,000 files; copy the documents into one of their own");
        }
    }

    /** A line for each document. */
    List<Line> compare(Collection<Document> documents) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Document document : documents) {
            lines.add(compare(document));
        }
        return lines;
    }

    private Line compare(Document document) throws IOException {
        String what = "document " + document.name() + ", the file";
        List<Path> named = sizes.keySet().stream()
                .filter(file -> isCalled(file, document.name()))
                .toList();
        List<Path> candidates = new ArrayList<>(named);
        sizes.keySet().stream().filter(file -> !named.contains(file)).forEach(candidates::add);
        for (Path file : candidates) {
            if (sizes.getOrDefault(file, -1L) == document.size() && digest(file).equals(document.sha256())) {
                return new Line(named.contains(file) ? what : what + " " + file.getFileName(), Found.FITS, "");
            }
        }
        return named.isEmpty()
                ? new Line(what, Found.MISSING, "no file in the folder has its name or its fingerprint")
                : new Line(what, Found.DIFFERS, "its content is another one than was sealed");
    }

    private Sha256 digest(Path file) throws IOException {
        Sha256 known = digests.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream content = Files.newInputStream(file)) {
            Sha256 made = Sha256.of(content);
            digests.put(file, made);
            return made;
        }
    }

    /** Some systems keep letters with marks in pieces. */
    private static boolean isCalled(Path file, String name) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC)
                .equals(Normalizer.normalize(name, Normalizer.Form.NFC));
    }
}
