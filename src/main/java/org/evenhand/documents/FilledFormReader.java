package org.evenhand.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.FilledForm.Cause;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.documents.FilledForm.Filled;
import org.evenhand.documents.FilledForm.Unreadable;
import org.evenhand.documents.office.WordForm;
import org.evenhand.documents.pdf.PdfForm;
import org.evenhand.documents.pdf.PdfReader;
import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;
import org.evenhand.shared.Constants;

/**
 * Reads the forms that strangers send, PDF or DOCX, known by what is in them. Whatever the bytes are, the answer is a value.
 * Nothing that a form would do is done: no script, no drawing, no link.
 */
public final class FilledFormReader {

    /** As many fields as are read. */
    public static final int MOST_FIELDS = 5_000;

    /** As many letters as may stand in one field. */
    public static final int LONGEST = 100_000;

    /** Stands in a list of a DOCX from which nothing is chosen. */
    public static final String NOTHING = "…";

    private static final int LONGEST_NAME = 1_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private FilledFormReader() {}

    /** Reads a form. */
    public static FilledForm read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable(Cause.EMPTY);
        }
        if (file.length > DocumentReader.LARGEST) {
            return new Unreadable(Cause.TOO_LARGE);
        }
        Limits limits = new Limits();
        limits.unpaged();
        try {
            FilledForm form = read(file, limits);
            return form instanceof Filled(List<Entry> entries) && entries.isEmpty()
                    ? new Unreadable(Cause.NO_FIELDS)
                    : form;
        } catch (TooMuch | OutOfMemoryError | StackOverflowError e) {
            return new Unreadable(Cause.TOO_MUCH);
        }
    }

    private static FilledForm read(byte[] file, Limits limits) {
        if (PdfReader.looksLike(file)) {
            return PdfForm.read(file, limits);
        }
        if (Bytes.startWith(file, ZIP)) {
            return WordForm.read(file, limits);
        }
        // An office document with a password is packed in the old way.
        return new Unreadable(Bytes.startWith(file, OLD_OFFICE) ? Cause.ENCRYPTED : Cause.UNKNOWN_KIND);
    }

    /** Writes what was read, so that another process can have it. */
    public static void write(FilledForm form, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        switch (form) {
            case Unreadable(Cause cause) -> Packed.text(out, cause.word());
            case Filled(List<Entry> entries) -> {
                Packed.text(out, "");
                out.writeInt(entries.size());
                for (Entry entry : entries) {
                    Packed.text(out, entry.name());
                    Packed.text(out, entry.text());
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
    public static FilledForm written(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        String cause = Packed.text(in, LONGEST_NAME);
        if (!cause.isEmpty()) {
            return new Unreadable(
                    Constants.of(Cause.class, cause).orElseThrow(() -> new IOException("A cause that nobody knows")));
        }
        List<Entry> entries = new ArrayList<>();
        for (int left = Packed.count(in, MOST_FIELDS); left > 0; left--) {
            entries.add(new Entry(Packed.text(in, LONGEST_NAME * 4), Packed.text(in, LONGEST * 4)));
        }
        return new Filled(entries);
    }

    /** A name as it is kept; what is longer is none of ours. */
    public static String named(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
