package org.evenhand.folders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.PdfReader;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Sha256;

/** The documents of one bid: hashed whether or not they are cited, read where they are. */
final class EvidenceShelf {
    private static final int MOST_DOCUMENTS = 200;
    private static final String LIMIT = "a document may have 20 MB";

    /** A path with slashes, whose parts are ordinary names. */
    private static final Form<String> FILE = new Form<>(
            "",
            text -> {
                String path = Forms.TEXT.reading().of(text);
                if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
                    throw leaves();
                }
                for (String part : path.split("/", -1)) {
                    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                        throw leaves();
                    }
                }
                return path;
            },
            text -> text);

    private static final Form<String> QUOTE = new Form<>(
            "?",
            text -> {
                String quote = Forms.TEXT.reading().of(text);
                if (quote.length() > 1000) {
                    throw new Form.Misread("is longer than 1,000 characters; quote the sentence that matters");
                }
                return quote;
            },
            text -> text);

    private final FolderFiles files;
    private final String folder;
    private final PdfReader reader;
    private final Map<String, Found> read = new HashMap<>();

    /**
     * @param folder path of the bid's evidence folder inside the tender folder; it need not exist
     */
    EvidenceShelf(FolderFiles files, String folder, PdfReader reader) {
        this.files = files;
        this.folder = folder;
        this.reader = reader;
    }

    private static Form.Misread leaves() {
        return new Form.Misread("is not a file name inside the bid's evidence folder; write it like plan.pdf");
    }

    /** One entry of a commitment's {@code evidence}. */
    Bid.Evidence evidence(YamlMap map) {
        String file = map.one("file", FILE);
        Optional<Integer> page = map.maybe("page", Forms.PAGE);
        Optional<String> quote = map.maybe("quote", QUOTE);
        Optional<DocumentText> text = file.isEmpty() ? Optional.empty() : cited(map, "file", file, page);
        boolean missing = quote.isPresent()
                && text.isPresent()
                && !(page.isPresent()
                        ? text.get().holds(quote.get(), page.get())
                        : text.get().pageOf(quote.get()).isPresent());
        return new Bid.Evidence(file, page, quote, !missing);
    }

    /** The {@code source} and {@code page} of an outcome. */
    Optional<Bid.Evidence> source(YamlMap map) {
        Optional<Integer> page = map.maybe("page", Forms.PAGE);
        Optional<String> file = map.maybe("source", FILE);
        if (page.isPresent() && !map.has("source")) {
            map.mistake("page", "“page” is given without “source”; name the document too");
        }
        file.filter(name -> !name.isEmpty()).ifPresent(name -> cited(map, "source", name, page));
        return file.map(name -> new Bid.Evidence(name, page, Optional.empty(), true));
    }

    /** The hash of each document that lies here, by its path on the shelf. */
    SortedMap<String, Object> hashes(Mistakes mistakes) {
        SortedMap<String, Object> hashes = new TreeMap<>();
        List<String> documents = files.below(folder);
        if (documents.size() > MOST_DOCUMENTS) {
            mistakes.add(
                    folder, 1, "There are " + documents.size() + " documents here; a bid may have " + MOST_DOCUMENTS);
            return hashes;
        }
        for (String path : documents) {
            try {
                files.bytes(path, PdfReader.LARGEST, LIMIT)
                        .ifPresent(content -> hashes.put(
                                path.substring(folder.length() + 1),
                                Sha256.of(content).toString()));
            } catch (FolderFiles.Refused e) {
                mistakes.add(path, 1, e.what());
            }
        }
        return hashes;
    }

    private Optional<DocumentText> cited(YamlMap map, String key, String file, Optional<Integer> page) {
        String path = folder + "/" + file;
        return switch (read.computeIfAbsent(path, this::look)) {
            case Found.Document document -> within(map, path, page, document.text());
            case Found.Nothing nothing -> {
                map.mistake(key, nothing.why());
                yield Optional.empty();
            }
        };
    }

    /** What lies at a place of the shelf. */
    private sealed interface Found {
        record Document(DocumentText text) implements Found {}

        record Nothing(String why) implements Found {}
    }

    private Found look(String path) {
        try {
            Optional<byte[]> content = files.bytes(path, PdfReader.LARGEST, LIMIT);
            if (content.isEmpty()) {
                return new Found.Nothing("There is no document " + path + "; " + whatIsThere());
            }
            return switch (reader.read(content.get())) {
                case Unreadable unreadable ->
                    new Found.Nothing(path + " " + unreadable.cause().text());
                case Readable readable -> new Found.Document(readable.text());
            };
        } catch (FolderFiles.Refused e) {
            return new Found.Nothing(path + " " + e.what());
        }
    }

    private static Optional<DocumentText> within(YamlMap map, String path, Optional<Integer> page, DocumentText text) {
        if (page.isPresent() && page.get() > text.pages()) {
            map.mistake(
                    "page", "There is no page " + page.get() + " in " + path + "; its last page is " + text.pages());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private String whatIsThere() {
        List<String> there = new ArrayList<>();
        files.below(folder).forEach(path -> there.add(path.substring(folder.length() + 1)));
        return there.isEmpty() ? "the folder " + folder + " is empty or missing" : "there are " + Forms.listed(there);
    }
}
