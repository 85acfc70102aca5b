package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.evidence.keeping.EvidenceRefusal;
import org.evenhand.evidence.keeping.EvidenceResult;
import org.evenhand.evidence.keeping.KeepingScans;
import org.evenhand.record.Actor;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Service;

/**
 * Keeps scans of what came to a buyer on paper, and shows their pages. Whoever asks names the digest of a scan, which those alone
 * have who may read it; to others it is not there. No library has it.
 */
@Service
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class ScannedPaper {

    private final KeepingScans scans;

    ScannedPaper(KeepingScans scans) {
        this.scans = scans;
    }

    /** Outcome of bringing a scan. */
    public sealed interface Brought {
        /** It is kept. */
        record Kept(EvidenceFile file) implements Brought {}

        /** It is not. */
        record Refused(Reason why) implements Brought {}
    }

    private record Why(EvidenceRefusal refusal) implements Reason {
        @Override
        public String key() {
            return "evidence.refused." + refusal.word();
        }
    }

    /** Checks a scan in a process of its own, looks for viruses, and keeps it; only a PDF or a picture has pages to be looked at. */
    @RolesAllowed(Roles.COMMISSIONER)
    public Brought bring(Actor.Person me, String name, byte[] content) {
        return switch (scans.keep(me, name, content)) {
            case EvidenceResult.Done<EvidenceFile>(EvidenceFile file) -> new Brought.Kept(file);
            case EvidenceResult.Refused<EvidenceFile>(EvidenceRefusal why) -> new Brought.Refused(new Why(why));
        };
    }

    /** What is known of a scan. */
    public Optional<EvidenceFile> find(EvidenceId id, Sha256 digest) {
        return scans.find(id).filter(file -> file.sha256().equals(digest));
    }

    /** A page as a picture: PNG where it was drawn, the photograph itself otherwise; empty where there is none. */
    public Optional<byte[]> picture(EvidenceId id, Sha256 digest, int page) {
        return find(id, digest).flatMap(scan -> scans.picture(scan, page));
    }

    /** Erases a scan that nothing rests on. */
    @RolesAllowed(Roles.COMMISSIONER)
    public void erase(EvidenceId id, Sha256 digest) {
        find(id, digest).ifPresent(scan -> scans.erase(scan.id()));
    }
}
