package org.evenhand.answers;

import java.util.Map;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TypedText;

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

    /** What the record keeps of a change. */
    public Map<String, String> details(AnswerChange change) {
        String field = change.path().value();
        return switch (this) {
            case FULL -> Map.of("field", field, "from", change.from(), "to", change.to());
            case EXCERPT ->
                Map.of(
                        "field",
                        field,
                        "from",
                        TypedText.shortened(change.from()),
                        "to",
                        TypedText.shortened(change.to()));
            case DIGEST ->
                Map.of("field", field, "sha256", Sha256.of(change.to()).hex());
        };
    }
}
