package org.evenhand.evidence.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.intake.FileNames;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes documents in, part by part: a connection may end at any of them, and the rest is sent later. A part that comes twice
 * counts once.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class BringingEvidence {

    /** As many bytes as a document may have. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** As many bytes, and as many documents, as an organisation may keep. */
    static final long MOST_BYTES = 1024L * 1024 * 1024;

    static final int MOST_FILES = 500;

    /** As many uploads as an organisation may have begun. */
    static final int MOST_AT_ONCE = 30;

    private final FileRows files;
    private final PieceRows pieces;
    private final EvidenceAccess access;
    private final FinishedUploads finished;
    private final Clock clock;

    BringingEvidence(FileRows files, PieceRows pieces, EvidenceAccess access, FinishedUploads finished, Clock clock) {
        this.files = files;
        this.pieces = pieces;
        this.access = access;
        this.finished = finished;
        this.clock = clock;
    }

    /**
     * Begins an upload. One of the same name and size that was begun before goes on: what of it has come need not come again, though
     * whoever sends it had better name its digest at the end.
     *
     * @param name as the file is called where it comes from
     * @param size in bytes
     */
    public EvidenceResult<Upload> begin(OrganisationId organisation, String name, long size) {
        Actor.Person me = access.speaking(organisation);
        Optional<String> tidied = FileNames.tidy(name);
        if (FileNames.isLeftBehind(name)) {
            return EvidenceResult.refused(EvidenceRefusal.LEFT_BEHIND);
        }
        if (tidied.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NAME_MISSING);
        }
        if (size <= 0 || size > LARGEST) {
            return EvidenceResult.refused(size <= 0 ? EvidenceRefusal.EMPTY : EvidenceRefusal.TOO_LARGE);
        }
        access.hold(organisation);
        Optional<Upload> before = files.arriving(organisation).stream()
                .filter(one -> one.size() == size && one.name().equals(tidied.get()))
                .findFirst();
        if (before.isPresent()) {
            return EvidenceResult.done(before.get());
        }
        FileRows.Fill fill = files.fill(organisation);
        if (fill.arriving() >= MOST_AT_ONCE) {
            return EvidenceResult.refused(EvidenceRefusal.TOO_MANY_AT_ONCE);
        }
        if (fill.files() >= MOST_FILES || fill.bytes() + size > MOST_BYTES) {
            return EvidenceResult.refused(EvidenceRefusal.LIBRARY_FULL);
        }
        Upload upload = new Upload(
                EvidenceId.random(), organisation, tidied.get(), size, new TreeSet<>(), By.of(me, Moments.now(clock)));
        files.begin(upload);
        return EvidenceResult.done(upload);
    }

    /** What an organisation has begun and not finished, the first first. */
    @Transactional(readOnly = true)
    public List<Upload> unfinished(OrganisationId organisation) {
        access.speaking(organisation);
        return files.arriving(organisation);
    }

    /**
     * Takes one part.
     *
     * @param number from 0
     * @return the upload with this part
     */
    public EvidenceResult<Upload> put(EvidenceId upload, int number, byte[] part) {
        Optional<Upload> found = access.arriving(upload).filter(mine -> files.lock(mine.id()));
        if (found.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NOT_THERE);
        }
        if (part.length == 0 || part.length != found.get().length(number)) {
            return EvidenceResult.refused(EvidenceRefusal.NOT_A_PART);
        }
        pieces.put(upload, number, part);
        files.touch(upload);
        return access.arriving(upload)
                .map(EvidenceResult::done)
                .orElseGet(() -> EvidenceResult.refused(EvidenceRefusal.NOT_THERE));
    }

    /**
     * Ends an upload: looks at what came, and keeps it or says why not. What is said twice is done once.
     *
     * @param sent the digest of the file where it came from; empty where that is not known
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public EvidenceResult<EvidenceFile> finish(EvidenceId upload, Optional<Sha256> sent) {
        Optional<Upload> arriving = access.arriving(upload);
        if (arriving.isPresent()) {
            return finished.finish(
                    arriving.get(), access.speaking(arriving.get().organisation()), sent);
        }
        return access.kept(upload)
                .map(EvidenceResult::done)
                .orElseGet(() -> EvidenceResult.refused(EvidenceRefusal.NOT_THERE));
    }

    /** Forgets an upload with all that came of it. */
    public EvidenceResult<EvidenceId> cancel(EvidenceId upload) {
        Optional<Upload> found = access.arriving(upload).filter(mine -> files.lock(mine.id()));
        if (found.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NOT_THERE);
        }
        files.erase(upload);
        return EvidenceResult.done(upload);
    }
}
