package org.evenhand.notices;

import javax.sql.DataSource;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.accounts.PeopleElsewhere;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the notices of another database than that of the application. */
public final class NoticesElsewhere {

    private NoticesElsewhere() {}

    /** The notices in a database. */
    public static ReadingNotices in(DataSource database) {
        return new ReadingNotices(
                new PublicationRows(JdbcClient.create(database)),
                PeopleElsewhere.in(database),
                new StaticListableBeanFactory().getBeanProvider(NoticesOnTheirWay.class));
    }
}
