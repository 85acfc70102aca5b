package org.evenhand.people.accounts;

import java.util.List;
import org.evenhand.people.SignedIn;
import org.springframework.stereotype.Component;

/** Reads off the database what a person may be where. */
@Component
public class AuthenticationLookup {

    private final Grants grants;

    AuthenticationLookup(Grants grants) {
        this.grants = grants;
    }

    public PersonAuthentication authentication(Account account) {
        List<SignedIn.Held> held =
                grants.inForce(account.id()).stream().map(Grant::held).toList();
        return new PersonAuthentication(
                new SignedIn(account.id(), account.name(), account.email(), held),
                account.standing(),
                account.secret());
    }
}
