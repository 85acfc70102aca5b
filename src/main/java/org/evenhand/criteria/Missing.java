package org.evenhand.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * Something without which a framework is not finished.
 *
 * @param criterion where it is missing; the framework itself where it belongs to none
 * @param problem the field and what is missing or wrong there
 */
public record Missing(DraftPart criterion, FieldProblem problem) {

    /** Everything that is missing, criterion by criterion: first what keeps it from scoring. */
    public static List<Missing> in(FrameworkReading reading) {
        List<Missing> missing = new ArrayList<>();
        DraftPart whole = new DraftPart(PartId.FRAMEWORK, reading.framework().answers());
        for (String size : List.of(Framework.VALUE, Framework.YEARS, Framework.FTE)) {
            if (Figures.read(whole.answer(size))
                    .filter(number -> number.signum() > 0)
                    .isEmpty()) {
                missing.add(new Missing(whole, FieldProblem.of(size, FieldProblem.Why.MISSING)));
            }
        }
        for (CriterionReading criterion : reading.criteria()) {
            criterion.problems().forEach(problem -> missing.add(new Missing(criterion.draft(), problem)));
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
                    .map(place -> new Missing(criterion.draft(), FieldProblem.of(place, FieldProblem.Why.MISSING)))
                    .forEach(missing::add);
        }
        return missing;
    }
}
