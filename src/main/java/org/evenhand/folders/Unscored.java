package org.evenhand.folders;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.TenderId;

/**
 * Part of a bid that people read and that never scores.
 *
 * @param answers what the panel marks, in the provider's own words, by criteria
 * @param evidence documents that show what is answered
 * @param delivery how much of what is promised is delivered when
 * @param notes what a form asked and no rule reads, by the names of its questions
 * @param madeFor what it says of the tender to which it belongs
 * @param unconfirmed what partners would deliver and did not confirm, so that it is left out of the commitments
 */
public record Unscored(
        SortedMap<CriterionId, String> answers,
        List<Shown> evidence,
        List<Delivery> delivery,
        SortedMap<String, String> notes,
        Optional<MadeFor> madeFor,
        List<Unconfirmed> unconfirmed) {

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

    /**
     * Tender that a bid names as its own.
     *
     * @param lot its short name; empty where the contract is not divided
     * @param version of the published tender; empty where it is not said
     */
    public record MadeFor(TenderId tender, Optional<String> lot, Optional<Integer> version) {}

    /**
     * Quantity of a measure that a partner would deliver.
     *
     * @param partner what it is called
     */
    public record Unconfirmed(String partner, MeasureId measure, Quantity quantity, boolean embedded) {}

    /** Copies what it holds. */
    public Unscored {
        answers = new TreeMap<>(answers);
        evidence = List.copyOf(evidence);
        delivery = List.copyOf(delivery);
        notes = new TreeMap<>(notes);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** A bid without notes and partners, that does not say for what it is. */
    public Unscored(SortedMap<CriterionId, String> answers, List<Shown> evidence, List<Delivery> delivery) {
        this(answers, evidence, delivery, new TreeMap<>(), Optional.empty(), List.of());
    }

    /** The same with notes, and with what it is for. */
    public Unscored with(SortedMap<String, String> written, MadeFor named) {
        return new Unscored(answers, evidence, delivery, written, Optional.of(named), unconfirmed);
    }

    /** The same with what partners did not confirm. */
    public Unscored with(List<Unconfirmed> leftOut) {
        return new Unscored(answers, evidence, delivery, notes, madeFor, leftOut);
    }
}
