package org.evenhand.bids.sealing;

import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.shared.Sha256;

/**
 * Document that a sealed bid brings, as it was when it was sealed. Its content stays where the library keeps it.
 *
 * @param name unlike that of every other document of the bid
 * @param size in bytes
 * @param sha256 stands for every byte
 */
public record BidDocument(EvidenceId id, String name, EvidenceKind kind, long size, Sha256 sha256) {

    /** A document as it is now. */
    public static BidDocument of(EvidenceFile file) {
        return new BidDocument(file.id(), file.name(), file.kind(), file.size(), file.sha256());
    }
}
