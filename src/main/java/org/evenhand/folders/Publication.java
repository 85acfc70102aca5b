package org.evenhand.folders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.WorkingDays;
import org.evenhand.shared.WorkingDays.Calendar;

/**
 * Part of a tender that is published beside what scores: it never changes a figure. The titles of sections and criteria
 * stand in the tender itself.
 *
 * @param commenced the day by which dated rule-sets are chosen
 * @param serves the needs that a sample tender serves, by the ids of the purpose page
 * @param criteria what is published of each criterion, gates included
 */
public record Publication(
        String title,
        List<Buyer> buyers,
        Regime regime,
        LocalDate commenced,
        List<String> serves,
        Optional<Pack> pack,
        Optional<String> lot,
        SortedMap<CriterionId, Wording> criteria) {

    /** The law under which a contract is bought. */
    public enum Regime {
        PROCUREMENT_ACT_2023,
        PROVIDER_SELECTION_REGIME,
        BELOW_THRESHOLD;

        /** The word in a tender folder and in message files. */
        public String word() {
            return Constants.word(this);
        }

        /**
         * The working days by which its periods are counted: those of England for health care in England, and what is a
         * working day in every part of the United Kingdom for everything else.
         */
        public WorkingDays calendar() {
            return WorkingDays.in(this == PROVIDER_SELECTION_REGIME ? Calendar.ENGLAND : Calendar.UNITED_KINGDOM);
        }
    }

    /** The name of a buyer, as published. */
    public record BuyerId(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * One of the organisations that buy together.
     *
     * @param share percent of the budget
     */
    public record Buyer(BuyerId id, String name, Quantity share) {}

    /** The rule pack a tender was started from. */
    public record Pack(String id, String version) {}

    /**
     * The words that explain a criterion to those who bid and those who mark.
     *
     * @param descriptors what each mark of the scale means, lowest first
     */
    public record Wording(
            Optional<String> question,
            List<Descriptor> descriptors,
            Optional<FourTests> tests,
            Optional<String> coProducedBy) {}

    /** Meaning of one mark of a scale. */
    public record Descriptor(Quantity mark, String text) {}

    /** The answers to the four tests of section 23(2) of the Procurement Act 2023. */
    public record FourTests(String relates, String clear, String measurable, String proportionate) {}
}
