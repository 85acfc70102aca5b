package org.evenhand.people;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The services about people with their method rules, and doubles for the clock, the post, the record and the tenders. */
@TestConfiguration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = {"org.evenhand.people", "org.evenhand.signin"},
        lazyInit = true,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.evenhand\\.(people|signin)\\.ui\\..*",
                            "org\\.evenhand\\.signin\\.web\\..*",
                            ".*(Security|Announcement|Context)",
                        }))
public class PeopleContext {

    public static final OrganisationId NORTHSHIRE = new OrganisationId("northshire");
    public static final OrganisationId MARSHWICK = new OrganisationId("marshwick");
    public static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside");

    public static final TenderId VISITS = new TenderId("visits");
    public static final TenderId MEALS = new TenderId("meals");
    static final TenderId ELSEWHERE = new TenderId("elsewhere");

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    CollectedLetters letters() {
        return new CollectedLetters();
    }

    @Bean
    CollectedActs record() {
        return new CollectedActs();
    }

    @Bean
    SchedulerClient timeTable(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean
    TenderDirectory tenders() {
        return () -> List.of(
                new TenderDirectory.Listed(VISITS, "Visits", Set.of(NORTHSHIRE)),
                new TenderDirectory.Listed(MEALS, "Meals", Set.of(NORTHSHIRE, MARSHWICK)),
                new TenderDirectory.Listed(ELSEWHERE, "Elsewhere", Set.of(MARSHWICK)));
    }
}
