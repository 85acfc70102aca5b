package org.evenhand.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PageWords;
import org.evenhand.documents.text.TooMuch;

/**
 * Reads the words of PDFs that strangers send. Whatever the bytes are, the answer is a value: a document's text or the
 * cause why there is none. Size, pages, unpacked bytes, drawing steps and words are counted and have limits; no clock is
 * asked, so that the answer is the same on every machine.
 */
public final class PdfReader {
    private static final int MOST_PAGES = 500;
    static final long MOST_CACHED_BYTES = 64L * 1024 * 1024;

    /** Readers of PDFs accept some bytes before the header. */
    private static final int LATEST_HEADER = 1024;

    static {
        FontsWithoutSearch.install();
    }

    private PdfReader() {}

    public static boolean looksLike(byte[] file) {
        return Bytes.find(file, "%PDF-", 0, Math.min(file.length, LATEST_HEADER)) >= 0;
    }

    public static DocumentReading read(byte[] file, Limits limits) {
        try {
            PackedStreams.check(file, limits);
            Nesting.check(file);
            try (PDDocument document = Loader.loadPDF(
                    file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_CACHED_BYTES).streamCache)) {
                return readPages(document.getDocumentCatalog().getCOSObject(), limits);
            }
        } catch (InvalidPasswordException e) {
            return new Unreadable(Cause.ENCRYPTED);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Unreadable(Bytes.find(file, "/Encrypt", 0, file.length) >= 0 ? Cause.ENCRYPTED : Cause.BROKEN);
        }
    }

    private static DocumentReading readPages(COSDictionary catalog, Limits limits) {
        List<PdfPage> pages = PdfPage.of(catalog, MOST_PAGES, limits);
        if (pages.size() > MOST_PAGES) {
            return new Unreadable(Cause.TOO_MANY_PAGES);
        }
        if (pages.isEmpty()) {
            return new Unreadable(Cause.BROKEN);
        }
        PageReader reader = new PageReader(catalog, limits);
        List<PageWords> words = new ArrayList<>();
        for (PdfPage page : pages) {
            words.add(reader.read(page));
        }
        boolean dynamic = catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form
                && form.containsKey(COSName.XFA);
        return new Readable(DocumentText.ofPages(words, dynamic));
    }
}
