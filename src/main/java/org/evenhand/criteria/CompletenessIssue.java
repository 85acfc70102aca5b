package org.evenhand.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something without which a framework is not finished.
 *
 * @param criterion where it is missing; the framework itself where it belongs to none
 * @param problem the field and what is missing or wrong there
 */
public record CompletenessIssue(DraftPart criterion, CriterionReading.FieldProblem problem) {

    /** Everything that is missing, criterion by criterion: first what keeps it from scoring. */
    public static List<CompletenessIssue> in(FrameworkReading reading) {
        List<CompletenessIssue> missing = new ArrayList<>();
        DraftPart whole = new DraftPart(PartId.FRAMEWORK, reading.framework().answers());
        sizes(reading.framework()).forEach(problem -> missing.add(new CompletenessIssue(whole, problem)));
        for (CriterionReading criterion : reading.criteria()) {
            criterion.problems().forEach(problem -> missing.add(new CompletenessIssue(criterion.draft(), problem)));
            List<String> wanted = new ArrayList<>(List.of("question"));
            if (criterion.draft().kind() != CriterionKind.PRICE) {
                wanted.addAll(CriterionFields.TESTS);
                wanted.add(CriterionFields.EVIDENCE);
            }
            if (criterion.draft().kind() == CriterionKind.JUDGED) {
                CriterionFields.marks(criterion.draft())
                        .forEach(mark -> wanted.add("scoring/scale/descriptors/" + mark.toPlainString()));
            }
            wanted.stream()
                    .filter(place -> criterion.draft().answer(place).isBlank())
                    .map(place -> new CompletenessIssue(
                            criterion.draft(),
                            CriterionReading.FieldProblem.of(place, CriterionReading.FieldProblem.Why.MISSING)))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** What is missing or wrong in the size of the contract. */
    public static List<CriterionReading.FieldProblem> sizes(Framework framework) {
        return Stream.of(Framework.VALUE, Framework.YEARS, Framework.FTE)
                .flatMap(size -> framework.answer(size).isBlank()
                        ? Stream.of(CriterionReading.FieldProblem.of(size, CriterionReading.FieldProblem.Why.MISSING))
                        : CriterionReading.number(size, framework.answer(size)).stream())
                .toList();
    }
}
