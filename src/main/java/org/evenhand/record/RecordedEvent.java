package org.evenhand.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;

/**
 * An act as the record has it, for comparing with what was done.
 *
 * @param seq its number in the record
 * @param act the code of its kind
 * @param by the name of the person who did it; empty where it was nobody with an account
 */
public record RecordedEvent(
        long seq,
        Instant at,
        String act,
        Optional<String> by,
        AuditEvent.Subject on,
        Optional<OrganisationId> organisation,
        Optional<TenderId> tender,
        Optional<String> why,
        SortedMap<String, String> details) {

    /** Between the moment that an act notes of itself and the record's own others may have written, one after the other. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** A detail; empty where there is none of that name. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }

    /** Whether the reason given is this text. */
    public boolean isBecause(@Nullable String reason) {
        return why.equals(Optional.ofNullable(reason).map(given -> SanitisedText.of(given, SanitisedText.REASON)));
    }

    /** Whether a detail is this text. */
    public boolean says(String name, String text) {
        return SanitisedText.of(text, SanitisedText.REASON).equals(details.get(name));
    }

    /** Whether it was done by somebody of that name; what nobody with an account did has no name to compare. */
    public boolean isBy(@Nullable String name) {
        return by.isEmpty()
                || by.get().equals(SanitisedText.of(Objects.requireNonNullElse(name, ""), SanitisedText.NAME));
    }

    /** Whether it was done at that moment, as moments within one act go. */
    public boolean isAt(Instant moment) {
        return Duration.between(moment, at).abs().compareTo(TOGETHER) <= 0;
    }

    /** Where it says what was done: a sentence in English. */
    public String said() {
        return " The record says at number " + seq + " what was.";
    }
}
