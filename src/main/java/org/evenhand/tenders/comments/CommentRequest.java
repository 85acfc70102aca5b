package org.evenhand.tenders.comments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody was asked what they think of a draft.
 *
 * @param asked the group or person
 * @param until the last day on which they can say it
 * @param version the version of the framework that they are shown
 * @param comments how many they made
 */
@NamedInterface("comments")
public record CommentRequest(
        String id,
        String asked,
        LocalDate until,
        long version,
        String madeBy,
        Instant madeAt,
        Optional<Instant> endedAt,
        int comments) {

    /** Whether they can still say something. */
    public boolean isOpen(LocalDate today) {
        return endedAt.isEmpty() && !today.isAfter(until);
    }
}
