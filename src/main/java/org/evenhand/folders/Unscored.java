package org.evenhand.folders;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.CriterionId;

/**
 * Part of a bid that people read and that never scores.
 *
 * @param answers what the panel marks, in the provider's own words, by criteria
 * @param evidence documents that show what is answered
 */
public record Unscored(SortedMap<CriterionId, String> answers, List<Shown> evidence) {

    /** A bid that says nothing more than what scores. */
    public static final Unscored NOTHING = new Unscored(new TreeMap<>(), List.of());

    /**
     * A place in a document.
     *
     * @param criterion whose answer it shows; empty where it belongs to the bid as a whole
     */
    public record Shown(Optional<CriterionId> criterion, Bid.Evidence place) {}

    /** Copies what it holds. */
    public Unscored {
        answers = new TreeMap<>(answers);
        evidence = List.copyOf(evidence);
    }
}
