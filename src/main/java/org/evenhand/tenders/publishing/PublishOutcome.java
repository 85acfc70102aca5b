package org.evenhand.tenders.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.notices.PublishedTender;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.springframework.modulith.NamedInterface;

/** Outcome of publishing a tender. */
@NamedInterface("publishing")
public sealed interface PublishOutcome {

    /** It is published. */
    @NamedInterface("publishing")
    record Done(PublishedTender published) implements PublishOutcome {}

    /** Something is missing. */
    record NotReady(ReadyToPublish ready) implements PublishOutcome {}

    /** Bids could not be scored by it; what is wrong, in English. */
    record NotSound(List<String> mistakes) implements PublishOutcome {}

    /** The draft is not what the person looked at any more. */
    record ChangedSince(String by, Instant at) implements PublishOutcome {}

    /** This very text is published already. */
    record Already(int version, String by, Instant at) implements PublishOutcome {}

    /** From where it stands, nothing can be published. */
    record NotFrom(TenderStatus status) implements PublishOutcome {}

    /** Its deadline has passed, and bids are in. */
    record Closed(Instant deadline) implements PublishOutcome {}

    /** A change needs a reason that everybody reads. */
    record NoReason() implements PublishOutcome {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements PublishOutcome {}

    /**
     * Bidders would have too little time for the change.
     *
     * @param days working days that must be left
     * @param earliest the first day that leaves so many
     */
    record TooSoon(int days, LocalDate earliest) implements PublishOutcome {}

    /**
     * Bidders were promised more time for a change than the draft would leave them.
     *
     * @param days working days that were promised
     */
    record PromisedMore(int days) implements PublishOutcome {}

    /**
     * Nobody can say how many working days are left.
     *
     * @param last the last day of which it is known whether it is a working day
     */
    record DaysUnknown(LocalDate last) implements PublishOutcome {}

    /**
     * The draft says other days than those on which it is published and begins.
     *
     * @param published the day on which the first version is published: today, or the day on which it was
     * @param commenced the day on which the tender begins
     * @param again whether a version is published already
     */
    record OtherDays(LocalDate published, LocalDate commenced, boolean again) implements PublishOutcome {}
}
