package org.evenhand.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Days;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/**
 * A published tender as everybody may read it.
 *
 * @param published the version that is shown
 * @param versions every version, the first one first
 * @param changes what this version gives differently from the one before
 * @param cancelled there once the tender was ended
 */
public record TenderNotice(
        PublishedTender published,
        List<Version> versions,
        List<PublishedChange> changes,
        Optional<Cancelled> cancelled) {

    /** A version of it. */
    public record Version(int number, Optional<String> reason, Sha256 digest, Instant at) {}

    /** Its end, and why. */
    public record Cancelled(String reason, Instant at) {}

    /**
     * A published tender in the list of all.
     *
     * @param version the one that counts
     * @param changedAt when that version was published, or the tender was cancelled
     */
    public record Listed(
            TenderId tender,
            int version,
            String title,
            String buyer,
            Instant deadline,
            Instant changedAt,
            boolean cancelled) {

        /** Whether it takes bids at a moment; the deadline itself is in time. */
        public boolean isOpen(Instant now) {
            return !cancelled && !isClosed(now);
        }

        /** Whether its deadline has passed. */
        public boolean isClosed(Instant now) {
            return now.isAfter(deadline);
        }
    }

    /** The day on which version 1 was published; empty where it is not among the versions. */
    public Optional<LocalDate> firstDay() {
        return versions.stream()
                .filter(version -> version.number() == 1)
                .map(version -> Days.of(version.at()))
                .findFirst();
    }

    /** Whether it takes bids at a moment; the deadline itself is in time. */
    public boolean isOpen(Instant now) {
        return cancelled.isEmpty() && !now.isAfter(published.deadline());
    }

    /** Whether this is the version that counts. */
    public boolean isLatest() {
        return published.version() == versions.getLast().number();
    }
}
