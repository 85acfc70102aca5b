package org.evenhand.tenders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What became of publishing a tender. */
public sealed interface Publishing {

    /** It is published. */
    record Done(Published published) implements Publishing {}

    /** Something is missing. */
    record NotReady(ReadyToPublish ready) implements Publishing {}

    /** Bids could not be scored by it; what is wrong, in English. */
    record NotSound(List<String> mistakes) implements Publishing {}

    /** The draft is not what the person looked at any more. */
    record ChangedSince(String by, Instant at) implements Publishing {}

    /** This very text is published already. */
    record Already(int version, String by, Instant at) implements Publishing {}

    /** From where it stands, nothing can be published. */
    record NotFrom(TenderStatus status) implements Publishing {}

    /** Its deadline has passed, and bids are in. */
    record Closed(Instant deadline) implements Publishing {}

    /** A change needs a reason that everybody reads. */
    record NoReason() implements Publishing {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements Publishing {}

    /**
     * Bidders would have too little time for the change.
     *
     * @param days working days that must be left
     * @param earliest the first day that leaves so many
     */
    record TooSoon(int days, LocalDate earliest) implements Publishing {}

    /**
     * Bidders were promised more time for a change than the draft would leave them.
     *
     * @param days working days that were promised
     */
    record PromisedMore(int days) implements Publishing {}

    /**
     * Nobody can say how many working days are left.
     *
     * @param last the last day of which it is known whether it is a working day
     */
    record DaysUnknown(LocalDate last) implements Publishing {}

    /**
     * The draft says other days than those on which it is published and begins.
     *
     * @param published the day on which the first version is published: today, or the day on which it was
     * @param commenced the day on which the tender begins
     * @param again whether a version is published already
     */
    record OtherDays(LocalDate published, LocalDate commenced, boolean again) implements Publishing {}
}
