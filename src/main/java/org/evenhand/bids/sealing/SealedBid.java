package org.evenhand.bids.sealing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.SealingKey;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Row that nobody can read before the opening. All rows look alike: that something is a bid, a withdrawal or nothing at all
 * stands in its head, which is sealed under the key of the tender as the content is.
 *
 * @param head who did what, and when
 * @param content of a bid its {@link SealedContent}, of all else nothing; filled up to the same sizes
 */
public record SealedBid(SealedBidId id, TenderId tender, byte[] head, byte[] content) {

    /** Kind of a row, known at the opening. */
    public enum Kind {
        BID,
        WITHDRAWAL,
        /** The sealed bid stands for a later version of the tender. */
        CONFIRMATION,
        /** A bid whose request began after the deadline. */
        LATE,
        /** Nothing: such rows are there from the first day, so that counting says nothing. */
        DECOY
    }

    /**
     * Head of a row.
     *
     * @param number of the bid that it is, or that is withdrawn or confirmed
     * @param version of the tender
     * @param begun when the request arrived, by the clock of the database
     * @param digest of the content as it was before it was sealed
     */
    public record Head(
            Kind kind, BidReference reference, int number, int version, Instant begun, Optional<Sha256> digest) {

        private record Written(
                String kind,
                String organisation,
                String lot,
                int number,
                int version,
                String begun,
                @Nullable String digest) {}

        /** As long as every head is. */
        private static final int LENGTH = 2048;

        private static final JsonMapper JSON = JsonMapper.shared();

        private byte[] bytes() {
            byte[] words = JSON.writeValueAsBytes(new Written(
                    Constants.word(kind),
                    reference.provider().value(),
                    reference.lot(),
                    number,
                    version,
                    begun.toString(),
                    digest.map(Sha256::hex).orElse(null)));
            byte[] filled = Arrays.copyOf(words, LENGTH);
            Arrays.fill(filled, words.length, LENGTH, (byte) ' ');
            return filled;
        }

        private static Head read(byte[] bytes, TenderId tender) {
            Written written = JSON.readValue(bytes, Written.class);
            return new Head(
                    Constants.of(Kind.class, written.kind()).orElseThrow(),
                    new BidReference(new OrganisationId(written.organisation()), tender, written.lot()),
                    written.number(),
                    written.version(),
                    Instant.parse(written.begun()),
                    Optional.ofNullable(written.digest()).map(Sha256::new));
        }
    }

    /** Seals a row; whoever has the key alone cannot open it again. */
    static SealedBid seal(SealingKey key, Head head, byte[] content) {
        SealedBidId id = SealedBidId.fresh();
        TenderId tender = head.reference().tender();
        return new SealedBid(
                id,
                tender,
                key.wrap(head.bytes(), context(id, tender, "head")),
                key.seal(content, context(id, tender, "content")));
    }

    private static String context(SealedBidId id, TenderId tender, String what) {
        return "sealed bid " + what + " " + id + " of " + tender;
    }

    /** What the head of a row says; empty where it was changed or is sealed under another key. */
    static Optional<Head> head(OpeningKey key, SealedBidId id, TenderId tender, byte[] head) {
        try {
            return key.unwrap(head, context(id, tender, "head")).map(bytes -> Head.read(bytes, tender));
        } catch (JacksonException changed) {
            return Optional.empty();
        }
    }

    /** The content; empty where it was changed or is sealed under another key. */
    public Optional<byte[]> content(OpeningKey key) {
        return key.open(content, context(id, tender, "content"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedBid row
                && id.equals(row.id)
                && Arrays.equals(head, row.head)
                && Arrays.equals(content, row.content);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SealedBid " + id;
    }
}
