package org.evenhand.evidence.keeping;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.PlacedWord;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceReading;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.reading.DocumentProcess;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads documents once and keeps what they say: soon after they came, or when somebody asks before. */
@Component
public class ReadingEvidence {

    private static final int AT_A_TIME = 20;

    private final FileRows files;
    private final PieceRows pieces;
    private final TextRows texts;
    private final DocumentProcess process;
    private final TransactionOperations transactions;

    /** As few at once as leave the others a processor; each holds a document in memory. */
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    ReadingEvidence(
            FileRows files,
            PieceRows pieces,
            TextRows texts,
            DocumentProcess process,
            TransactionOperations transactions) {
        this.files = files;
        this.pieces = pieces;
        this.texts = texts;
        this.process = process;
        this.transactions = transactions;
    }

    /** What a document says. */
    public DocumentReading of(EvidenceFile file) {
        return texts.find(file.id())
                .orElseGet(() -> inTurn(() -> texts.find(file.id()).orElseGet(() -> read(file))));
    }

    /** Reads a document meanwhile. */
    void soon(EvidenceFile file) {
        Thread.ofVirtual().name("reads-evidence").start(() -> {
            try {
                of(file);
            } catch (DataAccessException later) {
                // Removed meanwhile, or the database is away: it is read when somebody asks, or by the timetable.
            }
        });
    }

    /** Reads what was not read, such as when the service ended meanwhile. */
    void rest() {
        files.unread(AT_A_TIME).forEach(this::of);
    }

    /** A page as a picture. */
    public Optional<byte[]> picture(EvidenceFile file, int page) {
        return inTurn(() -> content(file).flatMap(content -> process.draw(content, page)));
    }

    /** The words of a page with their places on its picture; none where it has none, or they cannot be read. */
    public List<PlacedWord> words(EvidenceFile file, int page) {
        return inTurn(
                () -> content(file).map(content -> process.words(content, page)).orElse(List.of()));
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private DocumentReading read(EvidenceFile file) {
        DocumentReading reading = content(file).map(process::read).orElseGet(() -> new Unreadable(Cause.BROKEN));
        int pages = reading instanceof Readable(DocumentText text) && text.isPaged() ? text.pages() : 0;
        transactions.executeWithoutResult(status -> {
            if (files.lock(file.id()) && files.kept(file.id()).isPresent()) {
                texts.keep(file.id(), reading);
                files.wasRead(file.id(), state(file, reading), pages);
            }
        });
        return reading;
    }

    private Optional<byte[]> content(EvidenceFile file) {
        return file.scan() == VirusScan.INFECTED ? Optional.empty() : pieces.whole(file.id(), file.size());
    }

    /** What is told of a reading. */
    public static EvidenceReading state(EvidenceFile file, DocumentReading reading) {
        return switch (reading) {
            case Unreadable(Cause cause) -> EvidenceReading.of(cause.word()).orElseThrow();
            case Readable(DocumentText text) when text.hasWords() -> EvidenceReading.WORDS;
            case Readable readable -> file.kind().isPicture() ? EvidenceReading.PICTURE : EvidenceReading.NO_WORDS;
        };
    }
}
