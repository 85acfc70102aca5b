package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.drafting.FrameworkTemplate;
import org.evenhand.shared.figures.Decimals;

/**
 * Figures of what can be counted in a framework, complete or not. What cannot be read as a figure counts as 0.
 *
 * @param sum of all weights
 * @param sections what each section has of it
 * @param embedded weight of criteria that count only what the service itself gives
 * @param additional weight of criteria that count only what is added to it
 * @param socialValue the criteria of social value
 * @param heaviest the criterion that supplies more than half of social value; empty where none does
 */
public record FrameworkFigures(
        BigDecimal sum,
        List<OfSection> sections,
        BigDecimal embedded,
        BigDecimal additional,
        int criteria,
        int socialValue,
        Optional<DraftPart> heaviest) {

    /** Bradford Council lets its buyers choose at most six measures, so that small providers can answer them. */
    public static final int MOST_MEASURES = 6;

    /** What weights add up to. */
    public static final BigDecimal WHOLE = new BigDecimal(100);

    /** A section and its weight; as all weights should add up to 100, that is its share too. */
    public record OfSection(DraftPart section, int criteria, BigDecimal weight) {}

    /** Counts. */
    public static FrameworkFigures of(Framework framework) {
        List<OfSection> sections = new ArrayList<>();
        for (DraftPart section : framework.sections()) {
            List<DraftPart> in = framework.criteria(section.id());
            sections.add(new OfSection(section, in.size(), sum(in)));
        }
        List<DraftPart> socialValue = framework.criteria(new PartId(FrameworkTemplate.SOCIAL_VALUE)).stream()
                .filter(one -> one.kind() != CriterionKind.GATE)
                .toList();
        BigDecimal ofSocialValue = sum(socialValue);
        Optional<DraftPart> heaviest = socialValue.stream()
                .max(Comparator.comparing(FrameworkFigures::weight))
                .filter(one ->
                        socialValue.size() > 1 && weight(one).add(weight(one)).compareTo(ofSocialValue) > 0);
        return new FrameworkFigures(
                sum(framework.criteria()),
                List.copyOf(sections),
                counted(framework, "embedded"),
                counted(framework, "additional"),
                framework.criteria().size(),
                socialValue.size(),
                heaviest);
    }

    /** What is missing to 100; negative where there is too much. */
    public BigDecimal missing() {
        return WHOLE.subtract(sum);
    }

    /** The weight of a criterion; 0 where it has none that can be read. */
    public static BigDecimal weight(DraftPart criterion) {
        return criterion.kind() == CriterionKind.GATE
                ? BigDecimal.ZERO
                : Figures.form("weight").kept(criterion.answer("weight")).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal counted(Framework framework, String word) {
        return sum(framework.criteria().stream()
                .filter(one -> one.answer("value").equals(word))
                .toList());
    }

    private static BigDecimal sum(List<DraftPart> criteria) {
        return criteria.stream()
                .map(FrameworkFigures::weight)
                .reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Decimals.WORKING));
    }
}
