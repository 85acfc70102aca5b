package org.evenhand.folders.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.Finding;
import org.evenhand.documents.Work;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.LookUp.Clue;

/**
 * The documents of one bid: hashed whether or not they are cited, read where they are. No document stops a scoring: what is
 * wrong with one is kept beside the bid, for a notice and for the provider.
 */
public final class EvidenceShelf implements Shelf {
    private static final int MOST_DOCUMENTS = 200;
    private static final int LONGEST_SHOWN = 60;

    private final FolderFiles files;
    private final String bid;
    private final String folder;
    private final DocumentReader reader;
    private final Work work = Work.ofABid();
    private final Map<String, Found> read = new HashMap<>();
    private final List<FolderMistake> mistakes = new ArrayList<>();
    private List<String> documents = List.of();
    private boolean unread;

    /**
     * A shelf on which nothing was looked at yet.
     *
     * @param place path of the bid's folder inside the tender folder; the evidence folder in it need not exist
     */
    public EvidenceShelf(FolderFiles files, String place, DocumentReader reader) {
        this.files = files;
        this.bid = place + "/bid.yaml";
        this.folder = place + "/evidence";
        this.reader = reader;
        this.documents = files.below(folder);
        if (documents.size() > MOST_DOCUMENTS) {
            mistakes.add(new FolderMistake(
                    folder, 1, "There are " + documents.size() + " documents here; a bid may have " + MOST_DOCUMENTS));
        }
    }

    @Override
    public void leaveUnread() {
        unread = true;
        mistakes.clear();
    }

    /** The hash of each document that lies here, by its path on the shelf. */
    public SortedMap<String, Object> hashes() {
        SortedMap<String, Object> hashes = new TreeMap<>();
        for (String path : documents) {
            try {
                files.digest(path).ifPresent(digest -> hashes.put(onShelf(path), digest.toString()));
            } catch (FolderFiles.Refused e) {
                mistakes.add(new FolderMistake(path, 1, e.what()));
            }
        }
        return hashes;
    }

    /** What is wrong with the documents, each where the bid cites it. */
    public List<FolderMistake> mistakes() {
        return mistakes;
    }

    private String onShelf(String path) {
        return path.substring(folder.length() + 1);
    }

    @Override
    public LookUp lookUp(YamlMap map, String key, String file, Optional<Integer> page, Optional<String> quote) {
        if (file.isEmpty() || unread) {
            return LookUp.FOUND;
        }
        String path = folder + "/" + file;
        return switch (read.computeIfAbsent(path, this::look)) {
            case Found.Nothing nothing -> {
                add(map, key, nothing.told());
                yield new LookUp.Unreadable(nothing.clue());
            }
            case Found.Document(DocumentText text) ->
                judge(map, key, path, text.look(quote, page, work), new Cited(page, quote));
        };
    }

    /** Page and words of a document that are relied on. */
    private record Cited(Optional<Integer> page, Optional<String> quote) {
        String words() {
            String words = quote.orElse("").strip().replaceAll("\\s+", " ");
            return "“" + (words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN - 3) + "…") + "”";
        }

        String place(String path) {
            return page.map(number -> "on page " + number + " of ").orElse("in ") + path;
        }
    }

    private LookUp judge(YamlMap map, String key, String path, Finding finding, Cited cited) {
        return switch (finding) {
            case Finding.Found found -> LookUp.FOUND;
            case Finding.Hidden hidden -> {
                add(
                        map,
                        "quote",
                        cited.words() + " stands " + cited.place(path)
                                + ", where nobody sees it; quote words that can be seen");
                yield LookUp.HIDDEN;
            }
            case Finding.NotFound missing -> {
                Clue clue = Clues.of(missing);
                add(
                        map,
                        "quote",
                        cited.words() + " is not " + cited.place(path) + "; "
                                + (clue.english().isEmpty() ? Clues.QUOTE_AS_PRINTED : Clues.advice(missing)));
                yield new LookUp.NotFound(clue);
            }
            case Finding.NoSuchPage(int last) -> {
                int page = cited.page().orElse(0);
                add(map, "page", "There is no page " + page + " in " + path + "; its last page is " + last);
                yield new LookUp.Unreadable(new Clue("no-such-page", String.valueOf(page), "has no page " + page));
            }
            case Finding.TooMuch tooMuch -> {
                add(map, key, path + " " + Cause.TOO_MUCH.text());
                yield new LookUp.Unreadable(Clues.of(Cause.TOO_MUCH));
            }
        };
    }

    private void add(YamlMap map, String key, String what) {
        mistakes.add(new FolderMistake(bid, map.line(key), what));
    }

    /** Result of looking at a place of the shelf. */
    private sealed interface Found {
        record Document(DocumentText text) implements Found {}

        record Nothing(String told, Clue clue) implements Found {}
    }

    private Found look(String path) {
        int place = documents.indexOf(path);
        if (place >= MOST_DOCUMENTS || work.isSpent()) {
            return new Found.Nothing(
                    path + " is not read: the documents of this bid need more work than a bid may make; keep only those"
                            + " that are relied on",
                    Clues.PAST_THE_BID);
        }
        try {
            Optional<byte[]> content = Leftovers.isBelowOne(java.nio.file.Path.of(path))
                    ? Optional.empty()
                    : files.bytes(path, DocumentReader.LARGEST, "");
            if (content.isEmpty()) {
                return new Found.Nothing("There is no document " + path + "; " + whatIsThere(), Clues.MISSING);
            }
            return switch (reader.read(content.get(), work)) {
                case Unreadable(Cause cause) -> new Found.Nothing(path + " " + cause.text(), Clues.of(cause));
                case Readable(DocumentText text) -> new Found.Document(text);
            };
        } catch (FolderFiles.TooLarge e) {
            return new Found.Nothing(path + " " + Cause.TOO_LARGE.text(), Clues.of(Cause.TOO_LARGE));
        } catch (FolderFiles.Refused | java.nio.file.InvalidPathException e) {
            String what =
                    e instanceof FolderFiles.Refused refused ? refused.what() : "is not a name that a file can have";
            return new Found.Nothing(path + " " + what, Clues.REFUSED);
        }
    }

    private String whatIsThere() {
        List<String> there = documents.stream().map(this::onShelf).toList();
        return there.isEmpty() ? "the folder " + folder + " is empty or missing" : "there are " + Forms.listed(there);
    }
}
