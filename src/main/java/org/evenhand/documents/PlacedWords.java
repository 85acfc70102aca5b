package org.evenhand.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.pdf.WordPlaces;

/**
 * Reads where the words of a page of a PDF stand on its picture ({@link PagePicture}), so that people can point at them. What a
 * passage says for scoring is {@link DocumentText}'s to say: these words are for the eye and the hand.
 */
public final class PlacedWords {

    /** As many words of a page are placed. */
    public static final int MOST = 6_000;

    /** As many letters as a word may have; longer ones are cut. */
    public static final int LONGEST = 200;

    private PlacedWords() {}

    /**
     * The words of a page, in the order in which they are read.
     *
     * @param page counted from 1
     * @throws IOException where there is no such page, or it cannot be read
     */
    public static List<PlacedWord> read(byte[] pdf, int page) throws IOException {
        return WordPlaces.read(pdf, page);
    }

    /** Writes what was read, so that another process can have it. */
    public static void write(List<PlacedWord> words, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(words.size());
        for (PlacedWord word : words) {
            Packed.text(out, word.text());
            out.writeInt(word.line());
            out.writeInt(word.left());
            out.writeInt(word.top());
            out.writeInt(word.width());
            out.writeInt(word.height());
        }
        out.flush();
    }

    /**
     * Reads what was written.
     *
     * @throws IOException where it is something else
     */
    public static List<PlacedWord> written(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        List<PlacedWord> words = new ArrayList<>();
        for (int left = Packed.count(in, MOST); left > 0; left--) {
            words.add(new PlacedWord(
                    Packed.text(in, LONGEST * 4),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt()));
        }
        return words;
    }
}
