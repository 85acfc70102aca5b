package org.evenhand.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the real service does not start on the demonstration's database, and what to do. */
class NoDemoAccountsAnalysis extends AbstractFailureAnalyzer<NoDemoAccounts.Found> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, NoDemoAccounts.Found found) {
        return new FailureAnalysis(
                "This database holds the demonstration's accounts, whose password everybody can read.",
                "Give the real service a database of its own: EVENHAND_DATA=FOLDER, or EVENHAND_DATABASE_URL for"
                        + " PostgreSQL (docs/operations.md).",
                found);
    }
}
