package org.evenhand.bids.opening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Sha256;

/**
 * Bid as it was found at the opening, or typed in from paper after it. Only {@link OpeningBids} and {@link LookingAtPaper}, each with
 * two people, make one; whatever marks, scores or writes letters takes nothing else.
 */
public final class OpenedBid {

    /** Outcome of the opening for one bid. */
    public enum Outcome {
        /** It is open. */
        OPENED,
        /** Its provider had taken it back; it stays shut. */
        WITHDRAWN,
        /** Its request began after the deadline; it stays shut. */
        LATE,
        /** It was not confirmed for the last version of the tender; it stays shut. */
        UNCONFIRMED,
        /** It does not fit its fingerprint, or cannot be opened. */
        DAMAGED;

        /** The word in message keys and in the database. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Standing of the price of a bid that is open. */
    public enum Price {
        /** It is open with the rest, or was opened since. */
        OPEN,
        /** It stays sealed until the marks are locked. */
        STILL_SEALED,
        /** It does not fit its fingerprint, or cannot be opened. */
        UNFIT;

        /** The word in the database. */
        String word() {
            return Constants.word(this);
        }
    }

    private final BidReference reference;
    private final int number;
    private final Outcome outcome;
    private final Instant received;
    private final Optional<Sha256> digest;
    private final Optional<SealedContent> content;
    private final List<OpenedDocument> documents;
    private final Price price;
    private final Optional<FromPaper> paper;

    OpenedBid(
            BidReference reference,
            int number,
            Outcome outcome,
            Instant received,
            Optional<Sha256> digest,
            Optional<SealedContent> content,
            List<OpenedDocument> documents,
            Price price) {
        this(reference, number, outcome, received, digest, content, documents, price, Optional.empty());
    }

    /**
     * @param paper how it came from paper; empty where it was sealed here
     */
    OpenedBid(
            BidReference reference,
            int number,
            Outcome outcome,
            Instant received,
            Optional<Sha256> digest,
            Optional<SealedContent> content,
            List<OpenedDocument> documents,
            Price price,
            Optional<FromPaper> paper) {
        this.reference = reference;
        this.number = number;
        this.outcome = outcome;
        this.received = received;
        this.digest = digest;
        this.content = content;
        this.documents = List.copyOf(documents);
        this.price = price;
        this.paper = paper;
    }

    /** Whose bid it is, and for what. */
    public BidReference reference() {
        return reference;
    }

    /** How often its provider had sealed a bid. */
    public int number() {
        return number;
    }

    /** What the opening found. */
    public Outcome outcome() {
        return outcome;
    }

    /** When its request arrived, by the clock of the database; of one on paper, when the envelope came. */
    public Instant received() {
        return received;
    }

    /** The fingerprint that stands on its receipt; of one on paper, of what was confirmed. */
    public Optional<Sha256> digest() {
        return digest;
    }

    /** What it brought, by what it is called; nothing where it stayed shut. */
    public List<OpenedDocument> documents() {
        return documents;
    }

    /** How its price stands. */
    public Price price() {
        return price;
    }

    /** How it came from paper, typed in by one person and looked through by another; empty where it was sealed here. */
    public Optional<FromPaper> paper() {
        return paper;
    }

    /** What it says, without its price where that is not open; empty where it stayed shut. */
    public Optional<SealedContent> content() {
        return content;
    }
}
