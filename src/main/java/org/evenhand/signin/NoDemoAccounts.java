package org.evenhand.signin;

import org.evenhand.people.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
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

    /** Says why the real service does not start on the demonstration's database, and what to do. */
    static class Analysis extends AbstractFailureAnalyzer<NoDemoAccounts.Found> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, NoDemoAccounts.Found found) {
            return new FailureAnalysis(
                    "This database holds the demonstration's accounts, whose password everybody can read.",
                    "Give the real service a database of its own: EVENHAND_DATA=FOLDER, or EVENHAND_DATABASE_URL for"
                            + " PostgreSQL (docs/operations.md).",
                    found);
        }
    }
}
