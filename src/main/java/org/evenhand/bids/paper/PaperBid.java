package org.evenhand.bids.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.record.By;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/**
 * Bid that came on paper.
 *
 * @param handed who handed it to a second person, the last time; empty where nobody did
 * @param scans in the order in which they came
 * @param answers as they were typed, by the names of parts and their places
 * @param hands everybody who worked on it
 * @param remarks of second people who sent it back, the last first
 */
public record PaperBid(
        PaperBidId id,
        TenderId tender,
        String lot,
        PaperFacts facts,
        PaperStanding standing,
        long version,
        By registered,
        Optional<By> handed,
        List<BidDocument> scans,
        Map<String, SortedMap<FieldPath, Typed>> answers,
        List<By> hands,
        List<Remark> remarks) {

    /**
     * Answer as somebody typed it.
     *
     * @param leftEmpty whether nothing stands there on paper
     */
    public record Typed(String text, boolean leftEmpty, By by) {}

    /** Words of a second person who sent it back. */
    public record Remark(String text, By by) {}

    /** Copies what it holds. */
    public PaperBid {
        scans = List.copyOf(scans);
        answers = Map.copyOf(answers);
        hands = List.copyOf(hands);
        remarks = List.copyOf(remarks);
    }

    /** Whose bid it is, and for what. */
    public BidReference reference() {
        return new BidReference(id.provider(), tender, lot);
    }

    /** What was typed at a place; empty where nothing was. */
    public Optional<Typed> typed(String part, FieldPath path) {
        return Optional.ofNullable(answers.get(part)).flatMap(some -> Optional.ofNullable(some.get(path)));
    }

    /** The words at a place; empty where there are none. */
    public String says(String part, FieldPath path) {
        return typed(part, path).map(Typed::text).orElse("");
    }

    /** The answers that are not empty. */
    public SortedMap<String, SortedMap<FieldPath, String>> said() {
        SortedMap<String, SortedMap<FieldPath, String>> said = new TreeMap<>();
        answers.forEach((part, some) -> some.forEach((path, typed) -> {
            if (!typed.text().isBlank()) {
                said.computeIfAbsent(part, any -> new TreeMap<>()).put(path, typed.text());
            }
        }));
        return said;
    }

    /** Whether somebody worked on it. */
    public boolean isWorkOf(By person) {
        return hands.stream().anyMatch(person::isSamePerson);
    }

    /** Stands for every letter that was typed, and for the scans. */
    public Sha256 digest() {
        SortedMap<String, Object> all = new TreeMap<>();
        all.put("provider", facts.provider());
        all.put("number", facts.number());
        all.put("received", facts.received().toString());
        all.put("receiver", facts.receiver());
        all.put("intact", facts.intact());
        all.put("note", facts.note());
        all.put("scans", scans.stream().map(scan -> scan.sha256().toString()).toList());
        SortedMap<String, Object> typed = new TreeMap<>();
        answers.forEach((part, some) ->
                some.forEach((path, one) -> typed.put(part + "/" + path.value(), one.leftEmpty() ? "" : one.text())));
        all.put("answers", typed);
        return Sha256.of(CanonicalJson.of(all));
    }
}
