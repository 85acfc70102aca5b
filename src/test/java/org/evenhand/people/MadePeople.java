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
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people beside those of the demonstration, whom {@link SignedInAs#demo} signs in by their keys. */
public final class MadePeople {

    private MadePeople() {}

    /**
     * Makes a person with a role, unless there is one of that key.
     *
     * @param called what the organisation is called, where it is made too; empty where it is there
     */
    public static void make(
            ApplicationContext context,
            String key,
            String name,
            Role role,
            OrganisationId organisation,
            String called) {
        EmailAddress email = new EmailAddress(key + "@evenhand.example");
        if (context.getBean(Accounts.class).find(email).isPresent()) {
            return;
        }
        context.getBean(TransactionTemplate.class).executeWithoutResult(any -> {
            Organisations organisations = context.getBean(Organisations.class);
            if (organisations.find(organisation).isEmpty()) {
                organisations.open(organisation, called, false, true, false, By.named(called, Instant.EPOCH));
            }
            AccountId account = context.getBean(Accounts.class).openWithoutPassword(email, name);
            context.getBean(Grants.class)
                    .give(
                            account,
                            role,
                            organisation,
                            Optional.empty(),
                            false,
                            Grant.State.IN_FORCE,
                            "",
                            Optional.empty());
        });
    }
}
