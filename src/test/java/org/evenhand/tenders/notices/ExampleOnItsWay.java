package org.evenhand.tenders.notices;

import java.util.Map;
import org.evenhand.people.CurrentPerson;
import org.evenhand.tenders.demo.DemoNotice;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Reads notices as in the moments between the start of the demonstration and its tender being there. */
public final class ExampleOnItsWay {

    private ExampleOnItsWay() {}

    /** Notices as they were before the example was made. */
    public static ReadingNotices reading(ApplicationContext context) {
        DemoNotice notYet = context.getAutowireCapableBeanFactory().createBean(DemoNotice.class);
        return new ReadingNotices(
                context.getBean(PublicationRows.class),
                context.getBean(CurrentPerson.class),
                new StaticListableBeanFactory(Map.of("example", notYet)).getBeanProvider(DemoNotice.class));
    }
}
