package org.evenhand.notices.worth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.OfferField;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.Constants;

/**
 * Condition of a published tender, and whether an organisation meets it as far as its profile says. The engine that scores bids
 * is asked; no condition is read here.
 */
public record GateOutlook(Criterion criterion, Standing standing) {

    /** Standing of an organisation towards a condition. */
    public enum Standing {
        MET,
        /** A bid would fail here. */
        NOT_MET,
        NOT_APPLICABLE,
        /** The profile does not hold what the condition asks for. */
        NOT_SAID;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** The fact by which tenders ask whether a provider is registered with a regulator of care. */
    private static final String REGULATED = "regulated";

    /** The fact by which tenders ask for the overall rating of the Care Quality Commission. */
    private static final String RATING = "cqcRating";

    private static final String NOT_RATED = "not-rated";

    /** Every condition of a tender, in the order of the notice. */
    public static List<GateOutlook> of(PublishedContent content, Organisation organisation) {
        Map<String, String> known = known(organisation);
        List<CriterionOffer> offers = CriterionOffer.of(content.first().tender());
        return content.criteriaInOrder().stream()
                .filter(Criterion::isGate)
                .map(gate -> new GateOutlook(
                        gate,
                        offers.stream()
                                .filter(offer -> offer.criterion().id().equals(gate.id()))
                                .findFirst()
                                .map(offer -> standing(offer, known))
                                .orElse(Standing.NOT_SAID)))
                .toList();
    }

    private static Standing standing(CriterionOffer offer, Map<String, String> known) {
        Map<String, String> typed = new HashMap<>();
        for (OfferField field : offer.fields()) {
            Optional.ofNullable(known.get(field.of())).ifPresent(answer -> typed.put(field.name(), answer));
        }
        return offer.result(typed) instanceof CriterionOffer.Result.Scored(var line)
                ? switch (line.result()) {
                    case PASSED -> Standing.MET;
                    case FAILED -> Standing.NOT_MET;
                    case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
                    case GAVE, DID_NOT_APPLY, NOT_SCORED -> Standing.NOT_SAID;
                }
                : Standing.NOT_SAID;
    }

    /** What the profile answers, by the names of facts. Whoever is not registered has no rating. */
    private static Map<String, String> known(Organisation organisation) {
        Map<String, String> known = new HashMap<>();
        String regulated = organisation.says(ProfileField.REGULATED);
        String rating = organisation.says(ProfileField.CQC_RATING);
        if (!regulated.isEmpty()) {
            known.put(REGULATED, String.valueOf(regulated.equals("yes")));
        }
        if (!rating.isEmpty()) {
            known.put(RATING, rating);
        } else if (regulated.equals("no")) {
            known.put(RATING, NOT_RATED);
        }
        return known;
    }
}
