package org.evenhand.operations.start;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.encryption.MasterKeysUnusable;
import org.evenhand.operations.database.BrokenDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Turns the ordinary reasons for which a start fails into sentences that say what to do. */
class StartupRefusalAnalyzers implements FailureAnalyzer, Ordered {

    /** H2's code for a database file that another process holds open. */
    private static final int DATABASE_HELD = 90020;

    private static final String HOW_TO_NAME =
            "Check EVENHAND_DATABASE_URL (jdbc:postgresql://HOST:5432/NAME), EVENHAND_DATABASE_USER and"
                    + " EVENHAND_DATABASE_PASSWORD; docs/operations.md shows them.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> refusal(cause).stream())
                .findFirst()
                .map(refused -> new FailureAnalysis(refused.reason(), refused.remedy(), failure))
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<StartupRefusal> refusal(Throwable cause) {
        if (cause instanceof StartupRefusal refused) {
            return Optional.of(refused);
        }
        if (cause instanceof MasterKeysUnusable unusable) {
            return refused(unusable.reason(), unusable.remedy());
        }
        if (cause instanceof PortInUseException taken) {
            return refused(
                    "Port " + taken.getPort() + " of this machine is already in use.",
                    "Stop the program that uses it, or choose another port: EVENHAND_PORT=8081 ./evenhand run"
                            + " (EVENHAND_MANAGEMENT_PORT is that of health and metrics).");
        }
        if (cause instanceof SQLException refused) {
            return database(refused);
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("claims to not accept jdbcUrl")
                || message.contains("URL must start with 'jdbc'")
                || message.contains("Failed to determine a suitable driver class")
                || message.contains("Cannot load driver class")
                || message.contains("Unable to detect database type")) {
            return refused("The address of the database is not one that Evenhand understands.", HOW_TO_NAME);
        }
        return Optional.empty();
    }

    private static Optional<StartupRefusal> database(SQLException refused) {
        if (refused.getErrorCode() == DATABASE_HELD) {
            return refused(
                    "Evenhand is already running on this database.",
                    "Use the one that runs, stop it, or name another folder: EVENHAND_DATA=FOLDER ./evenhand run");
        }
        Optional<StartupRefusal> broken =
                BrokenDatabase.of(refused).map(why -> new StartupRefusal(why.reason(), why.remedy()));
        if (broken.isPresent()) {
            return broken;
        }
        String state = String.valueOf(refused.getSQLState());
        if (causes(refused).anyMatch(UnknownHostException.class::isInstance)) {
            return refused("There is no machine of the name that the database’s address gives.", HOW_TO_NAME);
        }
        if (state.startsWith("28")) {
            return refused("The database refuses the user name or the password.", HOW_TO_NAME);
        }
        if (state.equals("3D000")) {
            return refused("The database server has no database of that name.", HOW_TO_NAME);
        }
        if (state.equals("42501")) {
            return refused(
                    "The database does not let this role do what Evenhand’s migrations need.",
                    "Let the role own the database, or name the one that does in EVENHAND_DATABASE_OWNER and"
                            + " EVENHAND_DATABASE_OWNER_PASSWORD; docs/operations.md has the grants.");
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return refused("No database server answers at the address given.", "See that it runs. " + HOW_TO_NAME);
        }
        return Optional.empty();
    }

    private static Optional<StartupRefusal> refused(String reason, String remedy) {
        return Optional.of(new StartupRefusal(reason, remedy));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
