package org.evenhand.bids.draft;

import java.util.Optional;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.PassageCheck;

/** A library in which nothing is. */
final class NoDocuments implements BidDocuments.Look {

    @Override
    public Optional<EvidenceFile> find(EvidenceId id) {
        return Optional.empty();
    }

    @Override
    public PassageCheck look(EvidencePassage passage) {
        return new PassageCheck.NotThere();
    }
}
