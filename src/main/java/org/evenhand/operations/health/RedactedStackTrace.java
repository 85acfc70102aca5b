package org.evenhand.operations.health;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/** Prints where an exception came from and of which kinds it and its causes are, and nothing of what they say. */
class RedactedStackTrace implements StackTracePrinter {

    private static final int MOST_FRAMES = 60;

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String led = "";
        for (Throwable cause = throwable; cause != null && seen.add(cause); cause = cause.getCause()) {
            out.append(led).append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                out.append(" (SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")");
            }
            out.append("\n");
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                out.append("\tat ").append(frames[i].toString()).append("\n");
            }
            led = "Caused by: ";
        }
    }
}
