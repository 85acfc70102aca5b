package org.evenhand.bids.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.opening.OpenedBid.Outcome;
import org.evenhand.bids.opening.OpenedBid.Price;
import org.evenhand.bids.sealing.SealedBid;
import org.evenhand.bids.sealing.SealedBid.Head;
import org.evenhand.bids.sealing.SealedBidId;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.notices.PublishedTender;

/**
 * Sorts the sealed rows of a tender: of each provider the last bid for each lot counts, if it was neither taken back nor left
 * unconfirmed. The content of every other row stays shut.
 */
final class FoundBids {

    private final OpeningKey key;
    private final int version;
    private final boolean pricesLater;
    private final Map<SealedBidId, Head> heads = new HashMap<>();
    private long unreadable;

    /**
     * @param published the version of the tender that counts
     */
    FoundBids(OpeningKey key, PublishedTender published) {
        this.key = key;
        this.version = published.version();
        this.pricesLater = published.content().opensPricesLater();
    }

    /** Takes a row in. */
    void take(SealedBidId row, Optional<Head> head) {
        head.ifPresentOrElse(opened -> heads.put(row, opened), () -> unreadable++);
    }

    /** Rows whose head could not be opened. */
    long unreadable() {
        return unreadable;
    }

    /**
     * What was found.
     *
     * @param rows gives a row again by its id
     */
    List<OpenedBid> bids(Function<SealedBidId, SealedBid> rows) {
        Map<String, List<Map.Entry<SealedBidId, Head>>> byBid = new TreeMap<>();
        heads.entrySet().stream()
                .filter(one -> one.getValue().kind() != SealedBid.Kind.DECOY)
                .forEach(one -> byBid.computeIfAbsent(one.getValue().reference().key(), any -> new ArrayList<>())
                        .add(one));
        List<OpenedBid> found = new ArrayList<>();
        byBid.values().forEach(its -> {
            last(its).ifPresent(last -> found.add(bid(last, its, rows)));
            of(its, SealedBid.Kind.LATE).forEach(late -> found.add(shut(late.getValue(), Outcome.LATE)));
        });
        return found;
    }

    private static Optional<Map.Entry<SealedBidId, Head>> last(List<Map.Entry<SealedBidId, Head>> its) {
        return of(its, SealedBid.Kind.BID).stream()
                .max(Comparator.comparingInt(one -> one.getValue().number()));
    }

    private static List<Map.Entry<SealedBidId, Head>> of(List<Map.Entry<SealedBidId, Head>> its, SealedBid.Kind kind) {
        return its.stream().filter(one -> one.getValue().kind() == kind).toList();
    }

    private OpenedBid bid(
            Map.Entry<SealedBidId, Head> last,
            List<Map.Entry<SealedBidId, Head>> its,
            Function<SealedBidId, SealedBid> rows) {
        Head head = last.getValue();
        if (isNoted(its, SealedBid.Kind.WITHDRAWAL, head, 0)) {
            return shut(head, Outcome.WITHDRAWN);
        }
        if (head.version() < version && !isNoted(its, SealedBid.Kind.CONFIRMATION, head, version)) {
            return shut(head, Outcome.UNCONFIRMED);
        }
        BidReference reference = head.reference();
        SealedBid row = rows.apply(last.getKey());
        Optional<SealedContent> content = pricesLater ? row.withoutPrice(key, head) : row.whole(key, head);
        return new OpenedBid(
                reference,
                head.number(),
                content.isPresent() ? Outcome.OPENED : Outcome.DAMAGED,
                head.begun(),
                head.digest(),
                content,
                content.map(read -> OpenedDocument.of(read, notYetCompared -> Optional.empty()))
                        .orElse(List.of()),
                pricesLater ? Price.STILL_SEALED : Price.OPEN);
    }

    private static boolean isNoted(
            List<Map.Entry<SealedBidId, Head>> its, SealedBid.Kind kind, Head bid, int leastVersion) {
        return of(its, kind).stream()
                .map(Map.Entry::getValue)
                .anyMatch(head -> head.number() == bid.number() && head.version() >= leastVersion);
    }

    private static OpenedBid shut(Head head, Outcome outcome) {
        return new OpenedBid(
                head.reference(),
                head.number(),
                outcome,
                head.begun(),
                head.digest(),
                Optional.empty(),
                List.of(),
                Price.OPEN);
    }
}
