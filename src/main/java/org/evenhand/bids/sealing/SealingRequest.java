package org.evenhand.bids.sealing;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid.Kind;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Sha256;

/**
 * Request to seal a bid, to take it back or to confirm it.
 *
 * @param by who asks, and when that was written down
 * @param begun when it arrived, by the clock of the database
 */
record SealingRequest(By by, Instant begun) {

    static SealingRequest of(Actor.Person me, Instant begun, Instant now) {
        return new SealingRequest(By.of(me, now), begun);
    }

    /** What was done about it, for the log. */
    LogEntry done(Kind kind, int number, int version) {
        return entry(kind, number, version, new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    /** What was sealed. */
    LogEntry sealed(SealedContent content) {
        return entry(
                Kind.SEALED,
                content.number(),
                content.version(),
                content.fingerprints(),
                Optional.of(content.digest()),
                Optional.empty());
    }

    /** Why it was refused, and what exactly had come, where it was a bid. */
    LogEntry refused(BidRefusal why, int version, Optional<SealedContent> content) {
        return entry(
                Kind.REFUSED,
                0,
                version,
                content.map(SealedContent::fingerprints).orElse(new TreeMap<>()),
                content.map(SealedContent::digest),
                Optional.of(why.word()));
    }

    private LogEntry entry(
            Kind kind,
            int number,
            int version,
            SortedMap<String, Sha256> fingerprints,
            Optional<Sha256> digest,
            Optional<String> why) {
        return new LogEntry(kind, begun, by, number, version, fingerprints, digest, why);
    }
}
