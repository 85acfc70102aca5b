package org.evenhand.people;

import javax.sql.DataSource;
import org.evenhand.people.accounts.OrganisationsElsewhere;

/** Knows the people of another database than that of the application. */
public final class PeopleElsewhere {

    private PeopleElsewhere() {}

    /** The organisations in a database; whoever is signed in is so here too. */
    public static CurrentPerson in(DataSource database) {
        return new CurrentPerson(OrganisationsElsewhere.in(database));
    }
}
