package org.evenhand.bids.offline;

import java.util.List;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.shared.CanonicalJson;
import org.springframework.stereotype.Component;

/**
 * Digests of the answers that stood in a file when it was made. They are keyed: whoever is given a form from which the answers were
 * taken out cannot try which price gives the digest.
 */
@Component
public class AnswerDigests {

    private static final String STOOD = "answer in a form to fill in";

    /** Enough that no other answer has the same by chance. */
    private static final int LETTERS = 12;

    private final MasterKeys keys;

    AnswerDigests(MasterKeys keys) {
        this.keys = keys;
    }

    /** The digest of an answer of one bid. */
    String of(BidReference bid, String name, String answer) {
        return keys.pseudonym(CanonicalJson.of(List.of(bid.key(), name, answer)), STOOD)
                .substring(0, LETTERS);
    }
}
