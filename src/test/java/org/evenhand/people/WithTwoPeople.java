package org.evenhand.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.roles.GivingRoles.Wish;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of roles have in common: Joan administers Northshire and is signed in, Ceri is a commissioner there. */
public abstract class WithTwoPeople extends PeopleTest {

    public AccountId joan = AccountId.random();
    public AccountId ceri = AccountId.random();

    @BeforeEach
    void twoPeople() {
        joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        as(joan);
    }

    public static Wish wish(Role role, String reason) {
        return new Wish(role, NORTHSHIRE, Optional.empty(), false, reason, Locale.UK);
    }

    public final List<Role> rolesOf(AccountId person) {
        return grants.inForce(person).stream().map(Grant::role).toList();
    }
}
