package org.evenhand.bids.sealing;

import java.nio.charset.StandardCharsets;
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
 * @param content of a bid its {@link SealedContent}, of all else nothing; filled up to the same sizes. The price stands in it sealed
 *     once more, by itself ({@link SealedPrice})
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
     * @param first digest of the content without its price; empty where the price was not sealed by itself
     */
    public record Head(
            Kind kind,
            BidReference reference,
            int number,
            int version,
            Instant begun,
            Optional<Sha256> digest,
            Optional<Sha256> first) {

        /** Head of what has no price to be sealed by itself. */
        Head(Kind kind, BidReference reference, int number, int version, Instant begun, Optional<Sha256> digest) {
            this(kind, reference, number, version, begun, digest, Optional.empty());
        }

        private record Written(
                String kind,
                String organisation,
                String lot,
                int number,
                int version,
                String begun,
                @Nullable String digest,
                @Nullable String first) {}

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
                    digest.map(Sha256::hex).orElse(null),
                    first.map(Sha256::hex).orElse(null)));
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
                    Optional.ofNullable(written.digest()).map(Sha256::new),
                    Optional.ofNullable(written.first()).map(Sha256::new));
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

    /** Seals a bid: its price first, and then all of it. */
    static SealedBid seal(SealingKey key, Head head, SealedContent bid) {
        SealedBidId id = SealedBidId.fresh();
        TenderId tender = head.reference().tender();
        byte[] price = SealedPrice.seal(key, bid.priceAlone(), context(id, tender, "price"));
        return new SealedBid(
                id,
                tender,
                key.wrap(head.bytes(), context(id, tender, "head")),
                key.seal(SealedPrice.framed(bid.withoutPrice(), price), context(id, tender, "content")));
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

    /**
     * What the bid says without its price, which stays sealed; empty where it was changed, is sealed under another key or does not
     * fit its head. Of a bid that was sealed before prices were sealed by themselves the price is left out.
     */
    public Optional<SealedContent> withoutPrice(OpeningKey key, Head head) {
        return content(key)
                .flatMap(plain -> SealedPrice.isFramed(plain)
                        ? SealedPrice.first(plain)
                                .filter(read -> head.first().equals(Optional.of(read.digest())))
                                .filter(read -> isOf(read, head))
                        : unframed(plain, head).map(SealedContent::withoutPrice));
    }

    /** All that the bid says, with its price; empty where any of it was changed or does not fit its head. */
    public Optional<SealedContent> whole(OpeningKey key, Head head) {
        return content(key)
                .flatMap(plain -> SealedPrice.isFramed(plain)
                        ? SealedPrice.first(plain)
                                .flatMap(read -> SealedPrice.price(plain, key, context(id, tender, "price"))
                                        .map(read::with))
                                .filter(read -> fits(read, head))
                        : unframed(plain, head));
    }

    private static Optional<SealedContent> unframed(byte[] plain, Head head) {
        return SealedContent.read(new String(plain, StandardCharsets.UTF_8)).filter(read -> fits(read, head));
    }

    private static boolean fits(SealedContent read, Head head) {
        return head.digest().equals(Optional.of(read.digest())) && isOf(read, head);
    }

    private static boolean isOf(SealedContent read, Head head) {
        return read.reference().equals(head.reference()) && read.number() == head.number();
    }

    private Optional<byte[]> content(OpeningKey key) {
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
