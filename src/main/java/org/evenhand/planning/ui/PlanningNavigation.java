package org.evenhand.planning.ui;

import org.evenhand.planning.AssetAction;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.shared.OrganisationId;

/** The addresses of the pages of planning, relative to the application's own. */
public final class PlanningNavigation {

    private PlanningNavigation() {}

    /** The self-assessment of an organisation. */
    public static String assessment(OrganisationId organisation) {
        return "organisation/" + organisation.value() + "/self-assessment";
    }

    /** One of its ten actions. */
    public static String action(OrganisationId organisation, AssetAction action) {
        return assessment(organisation) + "/" + action.word();
    }

    /** Its dated copies. */
    public static String copies(OrganisationId organisation) {
        return assessment(organisation) + "/kept";
    }

    /** One of its dated copies. */
    public static String copy(OrganisationId organisation, int number) {
        return copies(organisation) + "/" + number;
    }

    /** The business cases of an organisation. */
    public static String cases(OrganisationId organisation) {
        return "organisation/" + organisation.value() + "/business-cases";
    }

    /** One business case. */
    public static String businessCase(OrganisationId organisation, CaseId id) {
        return cases(organisation) + "/" + id.value();
    }

    /** One item of a business case. */
    static String caseItem(OrganisationId organisation, CaseId id, CaseItem item) {
        return businessCase(organisation, id) + "/" + item.word();
    }
}
