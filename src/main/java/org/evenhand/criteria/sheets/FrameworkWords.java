package org.evenhand.criteria.sheets;

import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;

/**
 * The words that the criteria of a framework use for what they count and ask, so that a rule can use the same.
 *
 * @param marked the references of criteria that a panel marks
 */
public record FrameworkWords(
        SortedSet<String> measures, SortedSet<String> indicators, SortedSet<String> facts, SortedSet<String> marked) {

    /** Gathers them; answers that a criterion does not use now are passed over. */
    public static FrameworkWords of(Framework framework) {
        FrameworkWords words = new FrameworkWords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        framework
                .criteria()
                .forEach(criterion -> CriterionFields.used(criterion.form().orElse(criterion))
                        .forEach((place, answer) -> {
                            if (place.startsWith(CriterionFields.UNIT_VALUE)) {
                                words.measures.add(place.substring(CriterionFields.UNIT_VALUE.length()));
                            } else if (!answer.isBlank()) {
                                switch (place) {
                                    case "scoring/measure" -> words.measures.add(answer);
                                    case "scoring/indicator" -> words.indicators.add(answer);
                                    case "scoring/fact", "scoring/appliesWhen/fact" -> words.facts.add(answer);
                                    default -> {}
                                }
                            }
                        }));
        framework.criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.JUDGED)
                .map(criterion -> criterion.answer("id"))
                .filter(reference -> !reference.isBlank())
                .forEach(words.marked::add);
        return words;
    }
}
