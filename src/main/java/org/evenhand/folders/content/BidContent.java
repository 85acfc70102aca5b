package org.evenhand.folders.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Unscored;
import org.evenhand.scoring.Bid;

/** Contents of {@code bid.yaml}. */
public final class BidContent {
    private BidContent() {}

    /** What is written. */
    public static Map<String, Object> of(Bid bid, Provider provider, Unscored unscored) {
        Map<String, Object> facts = new LinkedHashMap<>();
        bid.facts().forEach((name, value) -> facts.put(name.value(), value));
        provider.regulated().ifPresent(written -> facts.remove("regulated"));
        provider.cqcRating().ifPresent(written -> facts.remove("cqcRating"));
        return new Content()
                .put("id", bid.id())
                .put(
                        "for",
                        unscored.madeFor()
                                .map(named -> new Content()
                                        .put("tender", named.tender())
                                        .put("lot", named.lot())
                                        .put("version", named.version())))
                .put(
                        "provider",
                        new Content()
                                .put("name", provider.name())
                                .put("legalForm", provider.legalForm())
                                .put("fte", provider.fte())
                                .put("annualIncome", provider.annualIncome())
                                .put("regulated", provider.regulated())
                                .put("cqcRating", provider.cqcRating()))
                .put("received", bid.received())
                .put("price", bid.price())
                .put("deployedFte", bid.deployedFte())
                .some("facts", facts)
                .some("answers", unscored.answers())
                .some(
                        "evidence",
                        unscored.evidence().stream()
                                .map(shown -> evidence(new Content().put("for", shown.criterion()), shown.place()))
                                .toList())
                .some(
                        "unconfirmed",
                        unscored.unconfirmed().stream()
                                .map(BidContent::unconfirmed)
                                .toList())
                .some(
                        "commitments",
                        bid.commitments().stream().map(BidContent::commitment).toList())
                .some(
                        "delivery",
                        unscored.delivery().stream().map(BidContent::delivery).toList())
                .some(
                        "outcomes",
                        bid.outcomes().stream().map(BidContent::outcome).toList())
                .some("notes", unscored.notes())
                .put(
                        "withdrawn",
                        bid.withdrawn()
                                .map(withdrawn ->
                                        new Content().put("at", withdrawn.at()).put("reason", withdrawn.reason())))
                .put("disregarded", bid.disregarded().map(BidContent::disregarded))
                .map();
    }

    private static Content commitment(Bid.Commitment commitment) {
        return new Content()
                .put("measure", commitment.measure())
                .put("quantity", commitment.quantity())
                .put("value", commitment.embedded() ? "embedded" : "additional")
                .put("how", commitment.how())
                .some(
                        "evidence",
                        commitment.evidence().stream()
                                .map(evidence -> evidence(new Content(), evidence))
                                .toList());
    }

    private static Content delivery(Unscored.Delivery delivery) {
        return new Content()
                .put("measure", delivery.measure())
                .put("quarter", delivery.quarter())
                .put("year", delivery.year())
                .put("quantity", delivery.quantity());
    }

    private static Content unconfirmed(Unscored.Unconfirmed share) {
        return new Content()
                .put("partner", share.partner())
                .put("measure", share.measure())
                .put("quantity", share.quantity())
                .put("value", share.embedded() ? "embedded" : "additional");
    }

    private static Content evidence(Content before, Bid.Evidence evidence) {
        return before.put("file", evidence.file()).put("page", evidence.page()).put("quote", evidence.quote());
    }

    private static Content outcome(Bid.Outcome outcome) {
        return new Content()
                .put("indicator", outcome.indicator())
                .put("people", outcome.people())
                .put("improved", outcome.improved())
                .put("source", outcome.evidence().map(Bid.Evidence::file))
                .put("page", outcome.evidence().flatMap(Bid.Evidence::page));
    }

    private static Content disregarded(Bid.Disregard disregarded) {
        return new Content()
                .put("because", disregarded.because() == Bid.Cause.BREACH ? "breach" : "abnormally-low")
                .put("asked", disregarded.asked())
                .put("explanation", disregarded.explanation())
                .put("reason", disregarded.reason());
    }
}
