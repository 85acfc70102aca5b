package org.evenhand.evidence.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.intake.FileNames;
import org.evenhand.evidence.intake.Intake;
import org.evenhand.evidence.intake.Kinds;
import org.evenhand.evidence.intake.Photographs;
import org.evenhand.evidence.intake.VirusScanner;
import org.evenhand.evidence.reading.Turning;
import org.evenhand.record.Actor;
import org.evenhand.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes documents of uploads that are complete: what it is, whether it is whole, upright and without a virus. That takes a
 * while, so no transaction is open meanwhile; whatever changed in the upload while it was looked at makes it look again.
 */
@Component
class FinishedUploads {

    /** Documents that are held in memory at once; others wait. */
    private static final int AT_ONCE = 4;

    private final FileRows files;
    private final PieceRows pieces;
    private final EvidenceAccess access;
    private final VirusScanner scanner;
    private final Turning turning;
    private final ReadingEvidence reading;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    FinishedUploads(
            FileRows files,
            PieceRows pieces,
            EvidenceAccess access,
            VirusScanner scanner,
            Turning turning,
            ReadingEvidence reading,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.files = files;
        this.pieces = pieces;
        this.access = access;
        this.scanner = scanner;
        this.turning = turning;
        this.reading = reading;
        this.transactions = transactions;
        this.events = events;
    }

    /** Content that can be kept, and what is known of it. */
    record Checked(EvidenceKind kind, byte[] content, boolean changed, VirusScan scan, Sha256 digest) {}

    EvidenceResult<EvidenceFile> finish(Upload upload, Actor.Person me, Optional<Sha256> sent) {
        long version = files.version(upload.id());
        if (!upload.missing().isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.PARTS_MISSING);
        }
        places.acquireUninterruptibly();
        try {
            byte[] came = whole(upload);
            Sha256 digest = Sha256.of(came);
            if (came.length != upload.size()
                    || sent.filter(one -> !one.equals(digest)).isPresent()) {
                return EvidenceResult.refused(EvidenceRefusal.DIGEST_DIFFERS);
            }
            EvidenceResult<Checked> checked = check(came, digest);
            return switch (checked) {
                case EvidenceResult.Refused<Checked>(EvidenceRefusal why) -> refuse(upload, me, digest, why);
                case EvidenceResult.Done<Checked>(Checked good) -> {
                    EvidenceResult<EvidenceFile> kept = keep(upload, me, version, good);
                    kept.value().ifPresent(reading::soon);
                    yield kept;
                }
            };
        } finally {
            places.release();
        }
    }

    private byte[] whole(Upload upload) {
        try (InputStream content = pieces.open(upload.id(), upload.size())) {
            byte[] whole = new byte[Math.toIntExact(upload.size())];
            int length = content.readNBytes(whole, 0, whole.length);
            return length == whole.length ? whole : java.util.Arrays.copyOf(whole, length);
        } catch (IOException cancelled) {
            throw new UncheckedIOException("The upload went away while it was read", cancelled);
        }
    }

    /** Looks at what came: its kind, its viruses; of a photograph what is left once it is upright and does not say where it was taken. */
    EvidenceResult<Checked> check(byte[] came, Sha256 digest) {
        return switch (Kinds.of(came)) {
            case Intake.Objection(Intake.Problem why) -> EvidenceResult.refused(EvidenceRefusal.valueOf(why.name()));
            case Intake.Known(EvidenceKind kind) -> {
                Optional<byte[]> upright = upright(kind, came);
                VirusScan scan = upright.map(scanner::scan).orElse(VirusScan.WAITING);
                if (upright.isEmpty()) {
                    yield EvidenceResult.refused(EvidenceRefusal.BROKEN);
                }
                yield scan == VirusScan.INFECTED
                        ? EvidenceResult.refused(EvidenceRefusal.VIRUS)
                        : EvidenceResult.done(checked(kind, upright.get(), came, digest, scan));
            }
        };
    }

    private static Checked checked(EvidenceKind kind, byte[] content, byte[] came, Sha256 digest, VirusScan scan) {
        boolean changed = content != came;
        return new Checked(kind, content, changed, scan, changed ? Sha256.of(content) : digest);
    }

    private Optional<byte[]> upright(EvidenceKind kind, byte[] came) {
        int orientation = Photographs.orientation(kind, came);
        byte[] bare = Photographs.bare(kind, came);
        return orientation == 1
                ? Optional.of(bare)
                : turning.upright(bare, orientation).map(turned -> Photographs.bare(kind, turned));
    }

    private EvidenceResult<EvidenceFile> refuse(Upload upload, Actor.Person me, Sha256 digest, EvidenceRefusal why) {
        transactions.executeWithoutResult(status -> {
            if (files.lock(upload.id()) && files.arriving(upload.id()).isPresent()) {
                files.erase(upload.id());
                events.publishEvent(EvidenceAuditEvent.refused(me, upload.organisation(), upload.id(), digest, why));
            }
        });
        return EvidenceResult.refused(why);
    }

    private EvidenceResult<EvidenceFile> keep(Upload upload, Actor.Person me, long version, Checked good) {
        return Objects.requireNonNull(transactions.execute(status -> {
            access.hold(upload.organisation());
            files.lock(upload.id());
            Optional<EvidenceFile> meanwhile = files.kept(upload.id());
            if (meanwhile.isPresent()) {
                return EvidenceResult.done(meanwhile.get());
            }
            if (files.version(upload.id()) != version) {
                return EvidenceResult.refused(EvidenceRefusal.DIGEST_DIFFERS);
            }
            return add(upload, me, good);
        }));
    }

    private EvidenceResult<EvidenceFile> add(Upload upload, Actor.Person me, Checked good) {
        Sha256 digest = good.digest();
        List<EvidenceFile> others = files.kept(upload.organisation());
        if (others.stream().anyMatch(other -> other.sha256().equals(digest))) {
            files.erase(upload.id());
            return EvidenceResult.refused(EvidenceRefusal.ALREADY_THERE);
        }
        if (good.changed()) {
            pieces.replace(upload.id(), good.content());
        }
        EvidenceFile file = new EvidenceFile(
                upload.id(),
                upload.organisation(),
                free(good.kind().named(upload.name()), others),
                good.kind(),
                good.content().length,
                digest,
                good.scan(),
                Optional.empty(),
                upload.begun(),
                Optional.empty(),
                0);
        files.keep(file);
        events.publishEvent(EvidenceAuditEvent.ADDED.of(me, file.organisation(), file.id(), digest));
        return EvidenceResult.done(file);
    }

    private static String free(String name, List<EvidenceFile> others) {
        Set<String> taken =
                others.stream().map(other -> FileNames.key(other.name())).collect(Collectors.toSet());
        String free = name;
        for (int number = 2; taken.contains(FileNames.key(free)); number++) {
            free = FileNames.numbered(name, number);
        }
        return free;
    }
}
