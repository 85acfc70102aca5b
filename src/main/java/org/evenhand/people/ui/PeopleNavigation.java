package org.evenhand.people.ui;

import org.evenhand.people.registering.Registering;
import org.evenhand.people.registering.Registration;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;

/** The addresses of the pages about people, relative to the application's own. */
public final class PeopleNavigation {

    static final String HOME = ".";
    public static final String SIGN_IN = "sign-in";
    public static final String FORGOTTEN = "forgotten";
    public static final String ACCOUNT = "account";
    public static final String CODES = "account/codes";
    static final String ORGANISATIONS = "organisations";
    static final String NEW_ORGANISATION = "organisations/new";

    /** Where anybody registers an organisation. */
    public static final String REGISTER = "register";

    static final String REGISTRATIONS = "registrations";

    private PeopleNavigation() {}

    /** What an organisation tells of itself. */
    public static String organisation(OrganisationId organisation) {
        return "organisation/" + organisation.value();
    }

    /** Who has which role in an organisation. */
    public static String people(OrganisationId organisation) {
        return organisation(organisation) + "/people";
    }

    /** One person's roles in an organisation. */
    public static String person(OrganisationId organisation, AccountId person) {
        return people(organisation) + "/" + person.value();
    }

    /** The page behind the link in a letter about a registration. */
    static String registration(String token) {
        return Registering.PATH + token;
    }

    /** Where somebody is invited who asked for it. */
    static String invite(OrganisationId organisation, Registration asked) {
        return invite(organisation) + "?" + InviteView.ASKED + "=" + asked.id();
    }

    /** Where somebody is invited. */
    public static String invite(OrganisationId organisation) {
        return organisation(organisation) + "/invite";
    }
}
