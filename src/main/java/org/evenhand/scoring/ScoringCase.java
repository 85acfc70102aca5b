package org.evenhand.scoring;

import java.util.List;
import java.util.SortedSet;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/**
 * Everything that goes into one score sheet.
 *
 * @param evaluators the panel, in its published order
 * @param entries the bids; walked several times, always in the same order, and never held whole, so that a source of many
 *     thousands may read them as it goes. Each bid id comes once.
 * @param ofOneProvider bids that come from one provider, set by set; for a notice only. Who the provider is stays outside:
 *     no rule sees even this
 * @param inputs the hash of the tender folder's content, printed on the sheet
 */
public record ScoringCase(
        Tender tender,
        List<Evaluator> evaluators,
        Iterable<Entry> entries,
        List<SortedSet<BidId>> ofOneProvider,
        Sha256 inputs) {

    /** A case in which every bid comes from a provider of its own, or nothing is known of providers. */
    public ScoringCase(Tender tender, List<Evaluator> evaluators, Iterable<Entry> entries, Sha256 inputs) {
        this(tender, evaluators, entries, List.of(), inputs);
    }

    /** A bid with the marks it was given. */
    public record Entry(Bid bid, Marks marks) {}
}
