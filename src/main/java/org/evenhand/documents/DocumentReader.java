package org.evenhand.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.office.OfficeReader;
import org.evenhand.documents.pdf.PdfReader;
import org.evenhand.documents.pdf.Pictures;
import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PlainText;
import org.evenhand.documents.text.TooMuch;
import org.evenhand.shared.Sha256;

/**
 * Reads the documents that strangers send: PDF, PNG, JPEG, plain text, CSV, DOCX, XLSX, ODT and ODS, known by what is in
 * them. Whatever the bytes are, the answer is a value, and the same on every machine: work is counted, no clock is asked.
 *
 * <p>A reader remembers what it has lately read, by content. It is meant for one run and one thread.
 */
public final class DocumentReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int MOST_KEPT = 8;

    /** Enough for whatever lies within the limits, whoever calls; what is nested deeper is refused before. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The latest few: one bid quotes a document several times, and seldom does another send the same. */
    private final Map<Sha256, Result> read = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Result> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Result(DocumentReading reading, long cost) {}

    /**
     * Reads a document.
     *
     * @param work what it costs is taken from this, whether or not it was read before
     */
    public DocumentReading read(byte[] file, Work work) {
        if (file.length == 0) {
            return new Unreadable(Cause.EMPTY);
        }
        if (file.length > LARGEST) {
            return new Unreadable(Cause.TOO_LARGE);
        }
        Sha256 content = Sha256.of(file);
        Result result = read.get(content);
        if (result == null) {
            result = readAside(file);
            read.put(content, result);
        }
        work.spend(result.cost);
        return result.reading;
    }

    /** In a thread of its own, so that there is the same room for calls inside calls every time. */
    private static Result readAside(byte[] file) {
        Limits limits = new Limits();
        AtomicReference<DocumentReading> reading = new AtomicReference<>(new Unreadable(Cause.TOO_MUCH));
        Thread worker = new Thread(null, () -> reading.set(readBounded(file, limits)), "reads-a-document", STACK);
        worker.setDaemon(true);
        worker.start();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                // The work is bounded; a document half read would be told as another one than it is.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new Result(Objects.requireNonNull(reading.get()), limits.spent());
    }

    /** Errors of the machine are caught too: a file made to exhaust stack or memory must not take the program with it. */
    private static DocumentReading readBounded(byte[] file, Limits limits) {
        try {
            return readKind(file, limits);
        } catch (TooMuch | OutOfMemoryError | StackOverflowError e) {
            return new Unreadable(Cause.TOO_MUCH);
        }
    }

    private static DocumentReading readKind(byte[] file, Limits limits) {
        if (PdfReader.looksLike(file)) {
            return PdfReader.read(file, limits);
        }
        if (Pictures.looksLikeOne(file)) {
            return Pictures.isWhole(file) ? new Readable(DocumentText.picture()) : new Unreadable(Cause.BROKEN);
        }
        limits.unpaged();
        if (Bytes.startWith(file, ZIP)) {
            return OfficeReader.read(file, limits);
        }
        if (Bytes.startWith(file, OLD_OFFICE)) {
            boolean locked = Bytes.find(file, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 0, file.length) >= 0;
            return new Unreadable(locked ? Cause.ENCRYPTED : Cause.UNKNOWN_KIND);
        }
        return PlainText.read(file, limits);
    }
}
