package org.evenhand.audit.chain;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements in which the two databases differ. */
enum AuditDialect {
    H2(" wait 30") {
        /** H2 writes what is committed up to half a second later; a machine that stops in between forgets it. */
        @Override
        void writeThrough(JdbcTemplate jdbc) {
            jdbc.execute("checkpoint sync");
        }
    },
    POSTGRESQL("");

    private final String patience;

    AuditDialect(String patience) {
        this.patience = patience;
    }

    static AuditDialect of(JdbcTemplate jdbc) {
        String product = jdbc.execute((ConnectionCallback<@Nullable String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        return "H2".equals(product) ? H2 : POSTGRESQL;
    }

    /** Locks rows, and waits for it: H2 would give up after a second or two, PostgreSQL waits as long as it takes. */
    String forUpdate() {
        return " for update" + patience;
    }

    /** Makes sure that what is committed outlives a crash. */
    void writeThrough(JdbcTemplate jdbc) {}
}
