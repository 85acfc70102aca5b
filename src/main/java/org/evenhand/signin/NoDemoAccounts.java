package org.evenhand.signin;

import org.evenhand.people.accounts.Accounts;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the real service from starting on a database that holds accounts whose password everybody can read. */
@Component
@Profile("live")
class NoDemoAccounts implements InitializingBean {

    /** The database was used for the demonstration. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Accounts accounts;

    NoDemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterPropertiesSet() {
        if (accounts.anyForDemonstration()) {
            throw new Found();
        }
    }
}
