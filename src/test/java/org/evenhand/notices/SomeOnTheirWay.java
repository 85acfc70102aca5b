package org.evenhand.notices;

import java.util.Map;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.CurrentPerson;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Reads notices as in the moments between the start of the demonstration and its tender being there. */
public final class SomeOnTheirWay {

    private SomeOnTheirWay() {}

    /** Notices while some are being published. */
    public static ReadingNotices reading(ApplicationContext context) {
        NoticesOnTheirWay notYet = () -> true;
        return new ReadingNotices(
                context.getBean(PublicationRows.class),
                context.getBean(CurrentPerson.class),
                new StaticListableBeanFactory(Map.of("example", notYet)).getBeanProvider(NoticesOnTheirWay.class));
    }
}
