package org.evenhand;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Turns the two ordinary reasons for which a start fails into sentences that say what to do. */
class StartRefusals implements FailureAnalyzer, Ordered {

    /** H2's code for a database file that another process holds open. */
    private static final int DATABASE_HELD = 90020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "Port " + taken.getPort() + " of this machine is already in use.",
                        "Stop the program that uses it, or choose another port: EVENHAND_PORT=8081 ./evenhand run",
                        failure);
            }
            if (cause instanceof SQLException refused && refused.getErrorCode() == DATABASE_HELD) {
                return new FailureAnalysis(
                        "Evenhand is already running on this database.",
                        "Use the one that runs, stop it, or name another folder: EVENHAND_DATA=FOLDER ./evenhand run",
                        failure);
            }
        }
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
