package org.evenhand.people.accounts;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations of another database than that of the application. */
public final class OrganisationsElsewhere {

    private OrganisationsElsewhere() {}

    /** The organisations in a database. */
    public static Organisations in(DataSource database) {
        return new Organisations(JdbcClient.create(database), Clock.systemUTC());
    }
}
