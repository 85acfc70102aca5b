package org.evenhand.tenders.drafting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.criteria.Figures;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.springframework.modulith.NamedInterface;

/**
 * The tender itself or something of which it has several, as the answers that people typed.
 *
 * @param answers by their place; what is not answered is absent or empty
 */
@NamedInterface("drafting")
public record TenderPart(Id id, Kind kind, SortedMap<String, String> answers) {

    /** The name of a part within its tender; it never changes. */
    public record Id(String value) implements Serializable {
        /** Stands for the tender itself. */
        public static final Id TENDER = new Id("tender");

        @Override
        public String toString() {
            return value;
        }
    }

    /** Of what a tender has several. */
    public enum Kind {
        /** The tender itself, of which there is one. */
        TENDER,
        /** One of the organisations that buy together. */
        BUYER,
        /** A part of the contract that is awarded by itself. */
        LOT,
        /** Somebody who will mark bids. */
        EVALUATOR,
        /** An interest that somebody has in the outcome, and what is done about it. */
        INTEREST;

        /** The word in the database and in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Kind of(String word) {
            return Constants.of(Kind.class, word).orElseThrow();
        }
    }

    /** An answer; empty where it is not given. */
    public String answer(String place) {
        return Optional.ofNullable(answers.get(place)).orElse("");
    }

    /** What it answers in a field. */
    public String says(TenderField field) {
        return answer(field.place());
    }

    /** The day that it answers in a field; empty where none is. */
    public Optional<LocalDate> day(TenderField field) {
        try {
            return Optional.of(LocalDate.parse(says(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The figure that it answers in a field; empty where there is none that is above 0. */
    public Optional<BigDecimal> above0(TenderField field) {
        return Figures.read(says(field)).filter(figure -> figure.signum() > 0);
    }

    /**
     * The size of a lot; staff and years that it does not say are not borrowed from the whole contract.
     *
     * @param otherwise the value where it says none
     */
    public ContractSize size(Money otherwise) {
        return new ContractSize(
                above0(TenderFields.LOT_VALUE).map(Money::new).orElse(otherwise),
                "GBP",
                above0(TenderFields.LOT_YEARS).map(Quantity::new),
                above0(TenderFields.LOT_FTE).map(Quantity::new));
    }
}
