package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.evenhand.encryption.Undecryptable;
import org.evenhand.evidence.keeping.EvidenceAccess;
import org.evenhand.evidence.keeping.PieceRows;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Service;

/**
 * Reads the documents that sealed bids bring, for those who opened them. Whoever asks names the digest that was sealed, which the
 * opened bid alone has; to others no document is there. One that was removed from its library meanwhile is.
 */
@Service
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class SealedEvidence {

    /** State of a document that a bid names. */
    public enum State {
        /** It is what was sealed, letter by letter. */
        WHOLE,
        /** A virus was found in it; nobody gets it. */
        INFECTED,
        /** Its content is not what was sealed. */
        CHANGED,
        /** There is no document that was kept with this digest. */
        MISSING;

        /** The word in message keys and in the database. */
        public String word() {
            return Constants.word(this);
        }
    }

    private final EvidenceAccess access;
    private final PieceRows pieces;

    SealedEvidence(EvidenceAccess access, PieceRows pieces) {
        this.access = access;
        this.pieces = pieces;
    }

    /** Compares a document with the digest that was sealed; one piece at a time is in memory. */
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.TIMETABLE})
    public State state(EvidenceId id, Sha256 sealed) {
        Optional<EvidenceFile> file = sealed(id, sealed);
        if (file.isEmpty()) {
            return State.MISSING;
        }
        if (file.get().scan() == VirusScan.INFECTED) {
            return State.INFECTED;
        }
        return read(file.get(), Sha256::of).filter(sealed::equals).isPresent() ? State.WHOLE : State.CHANGED;
    }

    /** The content; empty unless it is what was sealed, and no virus was found in it. */
    public Optional<byte[]> content(EvidenceId id, Sha256 sealed) {
        return sealed(id, sealed)
                .filter(file -> file.scan() != VirusScan.INFECTED)
                .flatMap(file -> read(file, InputStream::readAllBytes))
                .filter(content -> Sha256.of(content).equals(sealed));
    }

    private interface Reading<T> {
        T of(InputStream content) throws IOException;
    }

    /** Empty where a piece is missing, or is not what was kept. */
    private <T> Optional<T> read(EvidenceFile file, Reading<T> reading) {
        try (InputStream content = pieces.open(file.id(), file.size())) {
            return Optional.of(reading.of(content));
        } catch (IOException | Undecryptable notWhole) {
            return Optional.empty();
        }
    }

    /** Whether somebody looked for viruses in it; empty where it is not there. */
    public Optional<VirusScan> scan(EvidenceId id, Sha256 sealed) {
        return sealed(id, sealed).map(EvidenceFile::scan);
    }

    private Optional<EvidenceFile> sealed(EvidenceId id, Sha256 sealed) {
        return access.evenRemoved(id).filter(file -> file.sha256().equals(sealed));
    }
}
