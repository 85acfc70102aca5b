package org.evenhand.bids.draft;

import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.springframework.modulith.NamedInterface;

/**
 * Field of the form of a bid.
 *
 * @param asked how an answer is read
 * @param of the measure, indicator or fact that it is about; empty for all else
 * @param choices the codes to choose from, in their order; none where the answer is free
 * @param required whether a bid cannot be sealed without it
 */
@NamedInterface("draft")
public record BidField(BidPart part, AnswerField asked, What what, String of, List<String> choices, Presence required) {

    /** Presence of an answer in a bid that is sealed. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Kind of what a field asks. */
    @NamedInterface("draft")
    public enum What {
        /** The answer to a question or a condition that the rules read. */
        FACT,
        /** Whether a ground for exclusion applies to the provider, to people connected with it or to sub-contractors. */
        EXCLUSION,
        EXCLUSION_WORDS,
        /** People who control the provider. */
        CONNECTED_PEOPLE,
        /** Whether it is a small or medium-sized enterprise. */
        SMALL_OR_MEDIUM,
        /** Whether it is a voluntary, community or social enterprise. */
        VOLUNTARY_OR_SOCIAL,
        /** Whether its core information is shared on the central digital platform. */
        CENTRAL_PLATFORM,
        /** Its unique identifier there. */
        IDENTIFIER,
        CONTACT_NAME,
        CONTACT_EMAIL,
        CONTACT_PHONE,
        ADDRESS,
        /** What a partner is called. */
        PARTNER_NAME,
        /** Its number in a register. */
        PARTNER_NUMBER,
        /** Whether it is a sub-contractor or a member of the consortium. */
        PARTNER_ROLE,
        /** What it does in the bid. */
        PARTNER_WORK,
        /** Whether what is said of exclusion and of connected people covers it. */
        PARTNER_COVERED,
        /** The person who confirms for it. */
        PARTNER_PERSON,
        PARTNER_EMAIL,
        /** The answer that the panel marks. */
        ANSWER,
        /** So much of a measure, built into the service. */
        EMBEDDED,
        /** So much of a measure, on top of the service. */
        ADDITIONAL,
        /** How what is promised will be done, and who does it. */
        HOW,
        /** So much of it in one quarter, or in one year, of the contract. */
        DELIVERY,
        /** What of it is done by when, in words. */
        BY_WHEN,
        /** A partner that delivers some of a measure, by its number among the partners. */
        BY_PARTNER,
        /** So much of what is built into the service is by that partner. */
        EMBEDDED_BY_PARTNER,
        /** So much of what is on top of the service is by that partner. */
        ADDITIONAL_BY_PARTNER,
        /** What that partner does for it. */
        WORK_BY_PARTNER,
        /** People who were asked about an indicator. */
        PEOPLE,
        /** Those of them who are better off. */
        IMPROVED,
        /** How people were asked. */
        HOW_ASKED,
        /** A document of the library that shows what is promised or answered, by its id. */
        DOCUMENT,
        /** The page of it that shows it. */
        PAGE,
        /** The words there. */
        QUOTE,
        /** The price of the whole contract, with VAT. */
        PRICE,
        /** How VAT stands in it. */
        VAT,
        /** What one line of the price pays for. */
        LINE,
        LINE_AMOUNT,
        /** Staff on this contract, full-time equivalents. */
        DEPLOYED,
        /** Whether somebody at the provider has an interest in the buyer, or the buyer in it. */
        CONFLICT,
        CONFLICT_WORDS,
        /** That the bid is true, and made by somebody who may make it. */
        TRUE_AND_AUTHORISED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Copies the choices. */
    public BidField {
        choices = List.copyOf(choices);
    }

    /** Its place within its part. */
    public FieldPath path() {
        return asked.path();
    }

    /** Whether a bid cannot be sealed without it. */
    public boolean isRequired() {
        return required == Presence.REQUIRED;
    }

    /** The only code that can be chosen, where it is ticked or not. */
    public Optional<String> tick() {
        return choices.size() == 1 ? Optional.of(choices.getFirst()) : Optional.empty();
    }
}
