package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.evenhand.evidence.keeping.EvidenceAccess;
import org.evenhand.evidence.keeping.PieceRows;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;

/**
 * Reads the documents of the organisations for which the signed-in person speaks. Those of others are not there, and those in
 * which a virus was found are given to nobody.
 */
@Service
@RolesAllowed(Roles.PROVIDER)
public class EvidenceContents {

    private final EvidenceAccess access;
    private final PieceRows pieces;

    EvidenceContents(EvidenceAccess access, PieceRows pieces) {
        this.access = access;
        this.pieces = pieces;
    }

    /** All documents that an organisation keeps, the last first. */
    public List<EvidenceFile> of(OrganisationId organisation) {
        return access.kept(organisation);
    }

    /** What is known of a document. */
    public Optional<EvidenceFile> find(EvidenceId id) {
        return access.kept(id);
    }

    /**
     * The content of a document, of which one piece at a time is held in memory. A document that is removed meanwhile ends it
     * with an {@link java.io.IOException}.
     */
    public Optional<InputStream> open(EvidenceId id) {
        return access.usable(id).map(file -> pieces.open(file.id(), file.size()));
    }

    /** The same, in memory. */
    public Optional<byte[]> whole(EvidenceId id) {
        return access.usable(id).flatMap(file -> pieces.whole(file.id(), file.size()));
    }
}
