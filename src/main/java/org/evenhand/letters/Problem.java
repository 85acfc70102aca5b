package org.evenhand.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Words the reason for which a mail was not sent, from the outside in, in one line that fits its row. */
final class Problem {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 10;

    private Problem() {}

    /** Everything that was said on the way; it may name the person. */
    static String of(Exception refusal) {
        List<String> said = new ArrayList<>();
        for (Throwable cause : chain(refusal)) {
            String message = cause.getMessage();
            said.add(cause.getClass().getSimpleName() + (message == null ? "" : ": " + message));
        }
        String line = String.join("; ", said)
                .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    /** The kind of the innermost cause; it names nobody. */
    static String kindOf(Exception refusal) {
        return chain(refusal).getLast().getClass().getSimpleName();
    }

    /** The causes, without Spring's wrapping where there is something in it. */
    private static List<Throwable> chain(Exception refusal) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = refusal; cause != null && chain.size() < DEEPEST; cause = below(cause)) {
            chain.add(cause);
        }
        if (chain.size() > 1 && chain.getFirst() instanceof MailSendException) {
            chain.removeFirst();
        }
        return chain;
    }

    private static @Nullable Throwable below(Throwable above) {
        // Spring keeps what happened to each message apart from the cause.
        return above instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : above.getCause();
    }
}
