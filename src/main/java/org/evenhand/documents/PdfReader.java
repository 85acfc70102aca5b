package org.evenhand.documents;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.evenhand.documents.DocumentReading.Cause;

/**
 * Reads the words of PDFs that strangers send. Whatever the bytes are, the answer is a value: a document's text or the
 * cause why there is none. Size, pages, unpacked bytes, drawing steps and words are counted and have limits, so that the
 * answer is the same on every machine; a clock is only the last resort.
 *
 * <p>A reader remembers what it has lately read, by content. It is meant for one run and one thread.
 */
public final class PdfReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_KEPT = 16;
    private static final int MOST_PAGES = 500;
    private static final long MOST_CACHED_BYTES = 64L * 1024 * 1024;
    private static final long LONGEST_SECONDS = 20;

    static {
        FontsWithoutSearch.install();
    }

    /** The latest few: one bid quotes a document several times, and seldom does another send the same. */
    private final Map<Content, DocumentReading> read = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, DocumentReading> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Reads a document. */
    public DocumentReading read(byte[] file) {
        if (file.length > LARGEST) {
            return new DocumentReading.Unreadable(Cause.TOO_LARGE);
        }
        Content content = Content.of(file);
        DocumentReading before = read.get(content);
        if (before != null) {
            return before;
        }
        DocumentReading now = readWatched(file);
        read.put(content, now);
        return now;
    }

    private static DocumentReading readWatched(byte[] file) {
        if (!startsLikeAPdf(file)) {
            return new DocumentReading.Unreadable(Cause.NOT_A_PDF);
        }
        Limits limits = new Limits();
        CompletableFuture<DocumentReading> reading = new CompletableFuture<>();
        Thread worker = new Thread(() -> reading.complete(readWhole(file, limits)), "reads-a-pdf");
        worker.setDaemon(true);
        worker.start();
        try {
            return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            limits.stop();
            return new DocumentReading.Unreadable(Cause.TOO_MUCH);
        } catch (InterruptedException e) {
            limits.stop();
            Thread.currentThread().interrupt();
            return new DocumentReading.Unreadable(Cause.TOO_MUCH);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading completes with a value", e);
        }
    }

    /** Errors of the machine are caught too: a file made to exhaust stack or memory must not take the program with it. */
    private static DocumentReading readWhole(byte[] file, Limits limits) {
        try {
            PackedStreams.check(file, limits);
            try (PDDocument document = Loader.loadPDF(
                    file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_CACHED_BYTES).streamCache)) {
                return readPages(document, limits);
            }
        } catch (InvalidPasswordException e) {
            return new DocumentReading.Unreadable(Cause.ENCRYPTED);
        } catch (TooMuch | OutOfMemoryError | StackOverflowError e) {
            return new DocumentReading.Unreadable(Cause.TOO_MUCH);
        } catch (IOException | RuntimeException | LinkageError e) {
            return new DocumentReading.Unreadable(mentionsEncryption(file) ? Cause.ENCRYPTED : Cause.BROKEN);
        }
    }

    private static DocumentReading readPages(PDDocument document, Limits limits) throws IOException {
        if (document.isEncrypted()) {
            return new DocumentReading.Unreadable(Cause.ENCRYPTED);
        }
        ReachableStreams.check(document, limits);
        int pages = count(document);
        if (pages > MOST_PAGES) {
            return new DocumentReading.Unreadable(Cause.TOO_MANY_PAGES);
        }
        return pages == 0
                ? new DocumentReading.Unreadable(Cause.BROKEN)
                : new DocumentReading.Readable(DocumentText.of(new PageStripper(limits).pages(document, pages)));
    }

    /** Counted, because what the document says of itself need not be so; one more than the limit is enough. */
    private static int count(PDDocument document) {
        int pages = 0;
        for (Iterator<PDPage> page = document.getPages().iterator();
                page.hasNext() && pages <= MOST_PAGES;
                page.next()) {
            pages++;
        }
        return pages;
    }

    /** Readers of PDFs accept some bytes before the header. */
    private static boolean startsLikeAPdf(byte[] file) {
        return Bytes.find(file, "%PDF-", 0, Math.min(file.length, 1024)) >= 0;
    }

    private static boolean mentionsEncryption(byte[] file) {
        return Bytes.find(file, "/Encrypt", 0, file.length) >= 0;
    }

    /** The content of a file, by its digest. */
    private record Content(String digest) {
        static Content of(byte[] file) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
                return new Content(HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform must have SHA-256", e);
            }
        }
    }
}
