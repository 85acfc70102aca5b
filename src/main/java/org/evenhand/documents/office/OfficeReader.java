package org.evenhand.documents.office;

import java.io.IOException;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PageWords;

/** Reads DOCX, XLSX, ODT and ODS documents. Their XML streams by and is never held as a tree. */
public final class OfficeReader {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_CONTENT = "content.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    private OfficeReader() {}

    public static DocumentReading read(byte[] file, Limits limits) {
        try {
            return read(Parts.of(file, limits), limits);
        } catch (IOException broken) {
            return new Unreadable(Cause.BROKEN);
        }
    }

    private static DocumentReading read(Parts parts, Limits limits) throws IOException {
        String mimetype = parts.text("mimetype").strip();
        if (mimetype.startsWith("application/vnd.oasis.opendocument.")) {
            return open(parts, mimetype, limits);
        }
        if (parts.part(WORKBOOK).isPresent()) {
            return readable(WorkbookText.words(parts, limits));
        }
        if (parts.part(CONTENT_TYPES).isPresent() && parts.text(CONTENT_TYPES).contains("wordprocessingml")) {
            return readable(word(parts, limits));
        }
        return new Unreadable(parts.names().iterator().hasNext() ? Cause.UNKNOWN_KIND : Cause.BROKEN);
    }

    private static DocumentReading open(Parts parts, String mimetype, Limits limits) throws IOException {
        if (parts.text("META-INF/manifest.xml").contains("encryption-data")) {
            return new Unreadable(Cause.ENCRYPTED);
        }
        if (!mimetype.matches(".*opendocument\\.(text|spreadsheet)(-template)?")) {
            return new Unreadable(Cause.UNKNOWN_KIND);
        }
        OpenText text = new OpenText(limits);
        text.read(parts.part(OPEN_CONTENT).orElseThrow(() -> new IOException("There is no content")));
        return readable(text.words());
    }

    /** The document itself, and what stands above, below and beside it. */
    private static PageWords word(Parts parts, Limits limits) throws IOException {
        WordText text = new WordText(limits);
        boolean any = false;
        for (String name : parts.names()) {
            if (name.matches("word/(document|footnotes|endnotes|header|footer)[0-9]*\\.xml")) {
                text.read(parts.part(name).orElseThrow());
                text.add(Folding.BREAK);
                any |= name.startsWith("word/document");
            }
        }
        if (!any) {
            throw new IOException("There is no document");
        }
        return text.words();
    }

    private static DocumentReading readable(PageWords words) {
        return new Readable(DocumentText.whole(words));
    }
}
