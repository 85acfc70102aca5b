package org.evenhand.people;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads off the database what a person may be where. */
@Component
class Standings {

    private final Grants grants;

    Standings(Grants grants) {
        this.grants = grants;
    }

    PersonAuthentication authentication(Account account) {
        List<SignedIn.Held> held =
                grants.inForce(account.id()).stream().map(Grant::held).toList();
        return new PersonAuthentication(
                new SignedIn(account.id(), account.name(), account.email(), held),
                account.standing(),
                account.secret());
    }
}
