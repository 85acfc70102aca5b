package org.evenhand.evidence;

import java.time.Instant;

/**
 * Answers whether a sealed bid may bring a document that was removed from its library. The answer must not hang on whether one
 * does: until the bids of a tender are opened, that is nobody's to know.
 */
public interface SealedUse {

    /**
     * Whether the content is still to be kept.
     *
     * @param removed when the document left its library
     */
    boolean mayBring(EvidenceId document, Instant removed);
}
