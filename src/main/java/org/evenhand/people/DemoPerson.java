package org.evenhand.people;

import jakarta.annotation.security.PermitAll;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/** Lets an invented person act while the demonstration is made, through the doors and by the rules that hold for everybody. */
@Service
@Profile("demo")
@PermitAll
public class DemoPerson {

    private final Accounts accounts;
    private final AuthenticationLookup authenticationLookup;

    DemoPerson(Accounts accounts, AuthenticationLookup authenticationLookup) {
        this.accounts = accounts;
        this.authenticationLookup = authenticationLookup;
    }

    /**
     * Acts as a person with the roles that they hold now; afterwards whoever was signed in before is so again.
     *
     * @param key the first part of the person's e-mail address
     */
    public void acts(String key, Runnable what) {
        Account account = accounts.find(new EmailAddress(key + DemoAccounts.AT)).orElseThrow();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authenticationLookup.authentication(account)));
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
