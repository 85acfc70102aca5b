package org.evenhand.planning.ui;

import org.evenhand.people.OrganisationId;
import org.evenhand.planning.AssetAction;

/** The addresses of the pages of planning, relative to the application's own. */
public final class PlanningNavigation {

    static final String HOME = ".";

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
}
