package org.evenhand.bids.opening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.evidence.SealedEvidence;

/**
 * Document that an opened bid brought.
 *
 * @param found what comparing it with what was sealed came to, at the opening; empty until it was
 */
public record OpenedDocument(BidDocument document, Optional<SealedEvidence.State> found) {

    /**
     * The documents of a bid, by what they are called.
     *
     * @param found what comparing one came to; empty until it was
     */
    static List<OpenedDocument> of(SealedContent content, Function<BidDocument, Optional<SealedEvidence.State>> found) {
        return content.documents().values().stream()
                .sorted(Comparator.comparing(BidDocument::name))
                .map(document -> new OpenedDocument(document, found.apply(document)))
                .toList();
    }

    /** Whether it was compared, and is not what was sealed or cannot be read. */
    public boolean isNotWhole() {
        return found.isPresent() && !isWhole();
    }

    /** Whether it was compared, is what was sealed, and can be read. */
    public boolean isWhole() {
        return found.equals(Optional.of(SealedEvidence.State.WHOLE));
    }
}
