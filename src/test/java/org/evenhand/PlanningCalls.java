package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.SIGNED_IN;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.nothing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.InventedAssessments;
import org.evenhand.planning.InventedCases;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.planning.cases.PreparingCases;
import org.springframework.context.ApplicationContext;

/** Calls on self-assessments and business cases. */
final class PlanningCalls {

    private PlanningCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "AssessingOurselves.find",
                        SIGNED_IN,
                        beans -> assessing(beans).find(NORTHSHIRE)),
                call(
                        "AssessingOurselves.mayAnswer",
                        SIGNED_IN,
                        beans -> assessing(beans).mayAnswer(NORTHSHIRE)),
                call(
                        "AssessingOurselves.answers",
                        Set.of("commissioner", "auditor"),
                        beans -> assessing(beans).answers(NORTHSHIRE)),
                call(
                        "AssessingOurselves.copies",
                        Set.of("commissioner", "auditor"),
                        beans -> assessing(beans).copies(NORTHSHIRE)),
                call(
                        "AssessingOurselves.answer",
                        Set.of("commissioner"),
                        beans -> assessing(beans)
                                .answer(
                                        NORTHSHIRE,
                                        new Answers.Question(AssetAction.LIVING_MAP, ActionField.WHO),
                                        "",
                                        "Ann Other")),
                call(
                        "AssessingOurselves.keep",
                        Set.of("commissioner"),
                        beans -> assessing(beans).keep(NORTHSHIRE, "Yearly review")),
                call(
                        "InventedAssessments.make",
                        EVERYBODY,
                        beans -> nothing(
                                () -> beans.getBean(InventedAssessments.class).make(NORTHSHIRE, List.of()))),
                call("PreparingCases.find", SIGNED_IN, beans -> preparing(beans).find(NORTHSHIRE)),
                call(
                        "PreparingCases.mayWrite",
                        SIGNED_IN,
                        beans -> preparing(beans).mayWrite(NORTHSHIRE)),
                call(
                        "PreparingCases.cases",
                        Set.of("commissioner", "auditor"),
                        beans -> preparing(beans).cases(NORTHSHIRE)),
                call(
                        "PreparingCases.dated",
                        Set.of("commissioner", "auditor"),
                        beans -> preparing(beans).dated(NORTHSHIRE, new CaseId("shared-lives"))),
                call(
                        "PreparingCases.begin",
                        Set.of("commissioner"),
                        beans -> preparing(beans).begin(NORTHSHIRE, "A case")),
                call(
                        "PreparingCases.change",
                        Set.of("commissioner"),
                        beans -> preparing(beans)
                                .change(
                                        NORTHSHIRE,
                                        new CaseId("shared-lives"),
                                        new BusinessCase.Slot(CaseItem.PEOPLE, CasePart.LIKELY),
                                        "10",
                                        "11")),
                call(
                        "InventedCases.make",
                        EVERYBODY,
                        beans ->
                                nothing(() -> beans.getBean(InventedCases.class).make(NORTHSHIRE, "Ceri", List.of()))));
    }

    private static AssessingOurselves assessing(ApplicationContext beans) {
        return beans.getBean(AssessingOurselves.class);
    }

    private static PreparingCases preparing(ApplicationContext beans) {
        return beans.getBean(PreparingCases.class);
    }
}
