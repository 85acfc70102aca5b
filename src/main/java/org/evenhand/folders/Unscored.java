package org.evenhand.folders;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Quantity;

/**
 * Part of a bid that people read and that never scores.
 *
 * @param answers what the panel marks, in the provider's own words, by criteria
 * @param evidence documents that show what is answered
 * @param delivery how much of what is promised is delivered when
 */
public record Unscored(SortedMap<CriterionId, String> answers, List<Shown> evidence, List<Delivery> delivery) {

    /** A bid that says nothing more than what scores. */
    public static final Unscored NOTHING = new Unscored(new TreeMap<>(), List.of(), List.of());

    /**
     * A place in a document.
     *
     * @param criterion whose answer it shows; empty where it belongs to the bid as a whole
     */
    public record Shown(Optional<CriterionId> criterion, Bid.Evidence place) {}

    /**
     * Quantity of a measure in one part of the contract, counted from 1: a quarter, or a year.
     */
    public record Delivery(MeasureId measure, Optional<Integer> quarter, Optional<Integer> year, Quantity quantity) {}

    /** Copies what it holds. */
    public Unscored {
        answers = new TreeMap<>(answers);
        evidence = List.copyOf(evidence);
        delivery = List.copyOf(delivery);
    }
}
