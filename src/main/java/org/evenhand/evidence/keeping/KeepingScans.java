package org.evenhand.evidence.keeping;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentText;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.intake.FileNames;
import org.evenhand.evidence.reading.DocumentProcess;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps scans of what came to a buyer on paper: checked as documents of libraries are, and in no library. */
@Component
public class KeepingScans {

    private static final long LARGEST = BringingEvidence.LARGEST;

    private final FileRows files;
    private final PieceRows pieces;
    private final FinishedUploads checking;
    private final DocumentProcess process;
    private final ReadingEvidence reading;
    private final TransactionOperations transactions;
    private final Clock clock;

    KeepingScans(
            FileRows files,
            PieceRows pieces,
            FinishedUploads checking,
            DocumentProcess process,
            ReadingEvidence reading,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.pieces = pieces;
        this.checking = checking;
        this.process = process;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Checks a scan and keeps it; what has no pages that can be looked at is refused. */
    public EvidenceResult<EvidenceFile> keep(Actor.Person me, String name, byte[] came) {
        Optional<String> tidied = FileNames.tidy(name);
        if (tidied.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NAME_MISSING);
        }
        if (came.length == 0 || came.length > LARGEST) {
            return EvidenceResult.refused(came.length == 0 ? EvidenceRefusal.EMPTY : EvidenceRefusal.TOO_LARGE);
        }
        return switch (checking.check(came, Sha256.of(came))) {
            case EvidenceResult.Refused<FinishedUploads.Checked>(EvidenceRefusal why) -> EvidenceResult.refused(why);
            case EvidenceResult.Done<FinishedUploads.Checked>(FinishedUploads.Checked good) ->
                keep(me, tidied.get(), good);
        };
    }

    private EvidenceResult<EvidenceFile> keep(Actor.Person me, String name, FinishedUploads.Checked good) {
        if (!good.kind().isPicture() && !good.kind().hasPages()) {
            return EvidenceResult.refused(EvidenceRefusal.OTHER_KIND);
        }
        DocumentReading said = process.read(good.content());
        int pages = good.kind().isPicture() ? 1 : pages(said);
        if (pages == 0) {
            return EvidenceResult.refused(EvidenceRefusal.BROKEN);
        }
        EvidenceFile file = new EvidenceFile(
                EvidenceId.random(),
                me.in(),
                good.kind().named(name),
                good.kind(),
                good.content().length,
                good.digest(),
                good.scan(),
                Optional.empty(),
                By.of(me, Moments.now(clock)),
                Optional.empty(),
                pages);
        transactions.executeWithoutResult(status -> {
            files.begin(new Upload(
                    file.id(), file.organisation(), file.name(), file.size(), new TreeSet<>(), file.added()));
            pieces.replace(file.id(), good.content());
            files.keepScanned(file, ReadingEvidence.state(file, said));
        });
        return EvidenceResult.done(file);
    }

    private static int pages(DocumentReading said) {
        return said instanceof Readable(DocumentText text) && text.isPaged() ? text.pages() : 0;
    }

    /** A scan. */
    public Optional<EvidenceFile> find(EvidenceId id) {
        return files.scanned(id);
    }

    /** A page of a scan as a picture, if no virus was found in it: drawn, or the photograph itself. */
    public Optional<byte[]> picture(EvidenceFile scan, int page) {
        if (scan.scan() == VirusScan.INFECTED || page < 1 || page > scan.pages()) {
            return Optional.empty();
        }
        return scan.kind().isPicture() ? pieces.whole(scan.id(), scan.size()) : reading.picture(scan, page);
    }

    /** Erases a scan with its content. */
    public void erase(EvidenceId id) {
        files.scanned(id).ifPresent(scan -> files.erase(scan.id()));
    }
}
