package org.evenhand.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.text.PageWords;
import org.evenhand.documents.text.Words;
import org.evenhand.shared.Constants;

/** Form in which a reading goes from one process to another and is kept. Whatever is read, no more is made of it than came. */
public final class ReadingForm {

    private static final int VERSION = 1;
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_ORDERS = 100;

    private ReadingForm() {}

    /** Writes a reading. */
    public static void write(DocumentReading reading, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeByte(VERSION);
        switch (reading) {
            case Unreadable(Cause cause) -> Packed.text(out, cause.word());
            case Readable(DocumentText text) -> {
                Packed.text(out, "");
                out.writeBoolean(text.isPaged());
                out.writeBoolean(text.isDynamic());
                out.writeInt(text.words().size());
                for (PageWords page : text.words()) {
                    words(out, page.seen());
                    words(out, page.all());
                    out.writeBoolean(page.picture());
                    out.writeBoolean(page.tooMuch());
                }
            }
        }
        out.flush();
    }

    /**
     * Reads what was written.
     *
     * @throws IOException where it is something else
     */
    public static DocumentReading read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readByte() != VERSION) {
            throw new IOException("A reading of another version");
        }
        String cause = Packed.text(in, Integer.MAX_VALUE);
        if (!cause.isEmpty()) {
            return new Unreadable(
                    Constants.of(Cause.class, cause).orElseThrow(() -> new IOException("A cause that nobody knows")));
        }
        boolean paged = in.readBoolean();
        boolean dynamic = in.readBoolean();
        List<PageWords> pages = new ArrayList<>();
        for (int left = Packed.count(in, MOST_PAGES); left > 0; left--) {
            pages.add(new PageWords(words(in), words(in), in.readBoolean(), in.readBoolean()));
        }
        return new Readable(DocumentText.kept(pages, paged, dynamic));
    }

    private static void words(DataOutputStream out, Words words) throws IOException {
        for (List<String> some : List.of(words.readings(), words.ends(), words.starts())) {
            out.writeInt(some.size());
            for (String one : some) {
                Packed.text(out, one);
            }
        }
    }

    private static Words words(DataInputStream in) throws IOException {
        return new Words(texts(in), texts(in), texts(in));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = Packed.count(in, MOST_ORDERS); left > 0; left--) {
            texts.add(Packed.text(in, Integer.MAX_VALUE));
        }
        return texts;
    }
}
