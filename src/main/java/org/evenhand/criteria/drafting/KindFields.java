package org.evenhand.criteria.drafting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;

/**
 * The places that a criterion of a kind can have, whatever basis, formula or estimate is chosen: what was typed for another
 * choice is kept, and comes back with it.
 */
final class KindFields {

    private static final Map<CriterionKind, Set<String>> PLACES = places();

    private KindFields() {}

    /** Whether a criterion can be asked there; one whose rule was taken over keeps the answers of its form too. */
    static boolean isPlace(DraftPart criterion, String place) {
        return isPlace(criterion.kind(), place)
                || criterion.form().filter(form -> isPlace(form.kind(), place)).isPresent();
    }

    private static boolean isPlace(CriterionKind kind, String place) {
        return PLACES.getOrDefault(kind, Set.of()).contains(place)
                || kind == CriterionKind.JUDGED && place.startsWith(FrameworkFields.DESCRIPTORS)
                || kind == CriterionKind.MONETISED && place.startsWith(CriterionFields.UNIT_VALUE);
    }

    private static Map<CriterionKind, Set<String>> places() {
        Map<CriterionKind, Set<String>> places = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            DraftPart begun = new DraftPart(PartId.FRAMEWORK, kind.beginning(""));
            Set<String> its = new HashSet<>(CriterionFields.places(begun));
            for (Field choice : FrameworkFields.everyChoice()) {
                for (String chosen : choice.choices()) {
                    variants(begun.with(choice.place(), chosen))
                            .forEach(variant -> its.addAll(CriterionFields.places(variant)));
                }
            }
            places.put(kind, Set.copyOf(its));
        }
        return places;
    }

    /** By what is offered, or by a fact of the bidder, as some measures of packs are. */
    private static Stream<DraftPart> variants(DraftPart criterion) {
        return Stream.of(criterion, criterion.with("scoring/fact", "any"));
    }
}
