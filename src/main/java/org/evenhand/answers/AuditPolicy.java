package org.evenhand.answers;

import java.util.Map;
import org.evenhand.shared.Sha256;

/**
 * The extent to which the record keeps an answer. The record is never cleaned, so what must stay secret keeps a digest
 * only.
 */
public enum AuditPolicy {
    /** The field, and its text before and after. */
    FULL,
    /** The field, and the beginning of its text before and after. */
    EXCERPT,
    /** The field and the SHA-256 digest of its text; no word of it. */
    DIGEST;

    private static final int LONGEST_EXCERPT = 200;

    /** What the record keeps of a change. */
    public Map<String, String> details(AnswerChange change) {
        String field = change.path().value();
        return switch (this) {
            case FULL -> Map.of("field", field, "from", change.from(), "to", change.to());
            case EXCERPT -> Map.of("field", field, "from", excerpt(change.from()), "to", excerpt(change.to()));
            case DIGEST ->
                Map.of("field", field, "sha256", Sha256.of(change.to()).hex());
        };
    }

    /** The beginning of a text, as {@link #EXCERPT} keeps it. */
    public static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
