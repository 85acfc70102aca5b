package org.evenhand.scoring.language;

import java.util.List;
import java.util.Optional;

/**
 * What a rule does when it fires: it gives a fraction, or fails the bid, or only says something.
 *
 * @param notices said beside either
 */
record Consequence(Optional<Give> give, Optional<Sentence> fail, List<Sentence> notices) {

    /** A fraction and what the rule says for it. */
    record Give(Numeric fraction, Sentence because) {}
}
