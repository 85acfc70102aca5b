package org.evenhand.people;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * A program that saves one answer of a profile after another, as fast as it can, and prints the number of each once the
 * service has said that it is kept. It goes on where the last one stopped, and ends only when it is killed.
 */
public final class SavingUntilKilled {

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import(PeopleContext.class)
    @ComponentScan(
            basePackages = "org.evenhand.audit",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.AuditTrail"))
    static class Wiring {}

    private SavingUntilKilled() {}

    /**
     * Saves until it is killed.
     *
     * @param arguments the database's address
     */
    public static void main(String[] arguments) {
        ApplicationContext context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + arguments[0]);
        signIn(context);
        EditingProfile profile = context.getBean(EditingProfile.class);
        OrganisationId id = PeopleContext.HEARTHSIDE;
        String seen = profile.find(id).orElseThrow().says(Organisation.ProfileField.AREA);
        for (int number = seen.isEmpty() ? 1 : Integer.parseInt(seen) + 1; true; number++) {
            String answer = String.valueOf(number);
            if (!(profile.change(id, Organisation.ProfileField.AREA, seen, answer) instanceof AnswerOutcome.Kept)) {
                throw new IllegalStateException("Answer " + number + " was not kept");
            }
            System.out.println(number);
            seen = answer;
        }
    }

    private static void signIn(ApplicationContext context) {
        EmailAddress email = new EmailAddress("hazel@people.example");
        Accounts accounts = context.getBean(Accounts.class);
        if (accounts.find(email).isEmpty()) {
            context.getBean(Organisations.class)
                    .open(
                            PeopleContext.HEARTHSIDE,
                            "Hearthside",
                            false,
                            true,
                            false,
                            By.named("Set-up", Instant.now()));
            AccountId hazel = accounts.open(email, "Hazel", "no password", false);
            context.getBean(Grants.class)
                    .give(
                            hazel,
                            Role.PROVIDER,
                            PeopleContext.HEARTHSIDE,
                            Optional.empty(),
                            false,
                            Grant.State.IN_FORCE,
                            "",
                            Optional.empty());
        }
        SignedInAs.person(context, accounts.find(email).orElseThrow().id());
    }
}
