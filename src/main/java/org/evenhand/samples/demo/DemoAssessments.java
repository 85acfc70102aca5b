package org.evenhand.samples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.planning.InventedAssessments;
import org.evenhand.shared.OrganisationId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the invented Northshire Council saw itself on three days; every answer is made up. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 1)
class DemoAssessments implements ApplicationRunner {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String CERI = "Ceri Vaughan";

    private final InventedAssessments assessments;

    DemoAssessments(InventedAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<Question, String> given = new HashMap<>();
        List<AssessmentCopy> copies = new ArrayList<>();
        put(given, AssetAction.EQUAL_PARTNERS, Level.NOT_BEGUN, "Consultations only.");
        put(given, AssetAction.CONNECTION_TEST, Level.NOT_BEGUN, "Contracts count hours.");
        put(given, AssetAction.LIVING_MAP, Level.BEGUN, "A list of 140 groups in the east of the county.");
        put(given, AssetAction.SOCIAL_VALUE_BY_DEFAULT, Level.BEGUN, "Asked above £500,000, in one fixed question.");
        put(given, AssetAction.COMMUNITY_ENTERPRISE, Level.BEGUN, "Two micro-providers were helped to start.");
        put(given, AssetAction.NEIGHBOURHOODS, Level.NOT_BEGUN, "");
        keep(copies, LocalDate.of(2025, 3, 14), "First look, before the commissioning plan", given);

        put(given, AssetAction.EQUAL_PARTNERS, Level.BEGUN, "Tenants of two houses chose their own support team.");
        put(given, AssetAction.PEOPLE_LEAST_HEARD, Level.NOT_BEGUN, "We do not know yet who is missing.");
        put(given, AssetAction.LIVING_MAP, Level.IN_PLACE, "One map of the county, kept with the voluntary council.");
        put(given, AssetAction.LIVED_EXPERIENCE_AT_WORK, Level.NOT_BEGUN, "");
        put(given, AssetAction.NEIGHBOURHOODS, Level.BEGUN, "One connector works in Harrow Moor.");
        keep(copies, LocalDate.of(2025, 11, 3), "Before the Shared Lives tender was planned", given);

        put(given, AssetAction.CONNECTION_TEST, Level.BEGUN, "The Shared Lives tender asks who has more unpaid ties.");
        put(given, AssetAction.SOCIAL_VALUE_BY_DEFAULT, Level.IN_PLACE, "Asked in every tender and grant since June.");
        put(given, AssetAction.SHARED_OUTCOMES, Level.BEGUN, "Three outcomes agreed with Wendmoor.");
        put(given, AssetAction.UNPAID_CONTRIBUTION, Level.BEGUN, "A small fund supports befrienders.");
        step(given, AssetAction.CONNECTION_TEST, "Ask the question in day support reviews", "2027-03-31");
        step(given, AssetAction.PEOPLE_LEAST_HEARD, "Ask two groups without speech what would help", "2027-01-29");
        keep(copies, LocalDate.of(2026, 9, 18), "Yearly review", given);
        assessments.make(NORTHSHIRE, copies);
    }

    private static void put(Map<Question, String> given, AssetAction action, Level level, String evidence) {
        given.put(new Question(action, ActionField.LEVEL), level.word());
        if (!evidence.isEmpty()) {
            given.put(new Question(action, ActionField.EVIDENCE), evidence);
        }
    }

    private static void step(Map<Question, String> given, AssetAction action, String what, String day) {
        given.put(new Question(action, ActionField.NEXT_STEP), what);
        given.put(new Question(action, ActionField.WHO), CERI);
        given.put(new Question(action, ActionField.BY_WHEN), day);
    }

    private static void keep(List<AssessmentCopy> copies, LocalDate day, String why, Map<Question, String> given) {
        copies.add(new AssessmentCopy(copies.size() + 1, day, CERI, why, new Answers(given)));
    }
}
