package org.evenhand.tenders.readiness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of the panel: it can mark what people have to mark. A tender can be published before the panel is complete. */
final class PanelReadiness {

    private PanelReadiness() {}

    static Stream<ReadinessIssue> advice(DraftTender tender, Framework framework) {
        List<TenderPart> panel = tender.all(TenderPart.Kind.EVALUATOR);
        List<String> judged = framework.criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.JUDGED)
                .map(criterion -> criterion.answer("id"))
                .toList();
        if (panel.isEmpty()) {
            return judged.isEmpty() ? Stream.empty() : Stream.of(ReadinessIssue.of(Chapter.PANEL, What.NO_PANEL));
        }
        List<ReadinessIssue> points = new ArrayList<>();
        if (panel.stream()
                .noneMatch(one -> one.says(TenderFields.EVALUATOR_ROLE).equals(TenderFields.LIVED_EXPERIENCE))) {
            points.add(ReadinessIssue.of(Chapter.PANEL, What.NOBODY_WITH_LIVED_EXPERIENCE));
        }
        panel.forEach(one -> marks(one).stream()
                .filter(reference -> !reference.equalsIgnoreCase(TenderFields.ALL) && !judged.contains(reference))
                .forEach(unknown -> points.add(ReadinessIssue.in(
                        Chapter.PANEL, What.MARKS_UNKNOWN, one, TenderFields.EVALUATOR_MARKS, unknown))));
        judged.stream()
                .filter(reference ->
                        panel.stream().filter(one -> marks(one, reference)).count() < 2)
                .forEach(reference -> points.add(ReadinessIssue.of(Chapter.PANEL, What.MARKED_BY_ONE, reference)));
        return points.stream();
    }

    private static boolean marks(TenderPart one, String reference) {
        return marks(one).stream().anyMatch(said -> said.equalsIgnoreCase(TenderFields.ALL) || said.equals(reference));
    }

    private static List<String> marks(TenderPart one) {
        return Arrays.stream(one.says(TenderFields.EVALUATOR_MARKS).split("[,;\\s]+", -1))
                .filter(said -> !said.isBlank())
                .toList();
    }
}
