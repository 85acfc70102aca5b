package org.evenhand.evidence.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.SealedUse;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.intake.VirusScanner;
import org.evenhand.record.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does what is due on documents at its time. */
@Component
class TidyingEvidence {

    /** As long as an upload waits for its rest. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final int AT_A_TIME = 20;

    private final FileRows files;
    private final PieceRows pieces;
    private final VirusScanner scanner;
    private final List<SealedUse> uses;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TidyingEvidence(
            FileRows files,
            PieceRows pieces,
            VirusScanner scanner,
            List<SealedUse> uses,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.pieces = pieces;
        this.scanner = scanner;
        this.uses = List.copyOf(uses);
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Forgets uploads that began long ago. */
    void forget() {
        files.arrivingSince(clock.instant().minus(PATIENCE)).forEach(this::forget);
    }

    private void forget(EvidenceId id) {
        transactions.executeWithoutResult(status -> {
            if (files.lock(id) && files.arriving(id).isPresent()) {
                files.erase(id);
            }
        });
    }

    /** Erases what was removed and no sealed bid can bring any more. */
    void erase() {
        for (FileRows.Removed one : files.removed()) {
            if (uses.stream().noneMatch(use -> use.mayBring(one.id(), one.at()))) {
                transactions.executeWithoutResult(status -> files.erase(one.id()));
            }
        }
    }

    /** Scans what came while there was no scanner to be reached; ends at the first that cannot be scanned now. */
    void scan() {
        if (!scanner.isThere()) {
            return;
        }
        for (EvidenceFile file : files.unscanned(AT_A_TIME)) {
            VirusScan scan = scanner.scan(content(file));
            if (scan == VirusScan.WAITING) {
                return;
            }
            transactions.executeWithoutResult(status -> settle(file, scan));
        }
    }

    private byte[] content(EvidenceFile file) {
        try (InputStream content = pieces.open(file.id(), file.size())) {
            return content.readAllBytes();
        } catch (IOException removed) {
            throw new UncheckedIOException("A document went away while it was read", removed);
        }
    }

    private void settle(EvidenceFile file, VirusScan scan) {
        if (!files.lock(file.id())) {
            return;
        }
        files.scanned(file.id(), scan);
        if (scan == VirusScan.INFECTED) {
            events.publishEvent(EvidenceAuditEvent.VIRUS_FOUND.of(
                    new Actor.Evenhand(), file.organisation(), file.id(), file.sha256()));
        }
    }
}
