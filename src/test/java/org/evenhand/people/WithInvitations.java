package org.evenhand.people;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.roles.Inviting;
import org.evenhand.people.roles.Inviting.Wish;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.evenhand.signin.account.TakingUpInvitations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of invitations have in common: Joan, an administrator of Northshire, is signed in and can invite. */
public abstract class WithInvitations extends PeopleTest {

    @Autowired
    public Inviting inviting;

    @Autowired
    public TakingUpInvitations takingUp;

    public AccountId joan = AccountId.random();

    @BeforeEach
    void anAdministrator() {
        joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        as(joan);
    }

    public final String invite(String name, Role role) {
        return invite(name, role, Optional.empty(), false);
    }

    /** Gives the token of the link in the letter. */
    public final String invite(String name, Role role, Optional<TenderId> tender, boolean lived) {
        done(inviting.invite(new Wish(email(name), name, role, NORTHSHIRE, tender, lived), Locale.UK));
        return letters.lastToken();
    }
}
