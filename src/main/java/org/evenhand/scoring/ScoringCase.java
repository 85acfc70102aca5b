package org.evenhand.scoring;

import java.util.List;

/**
 * Everything that goes into one score sheet.
 *
 * @param evaluators the panel, in its published order
 * @param entries the bids; walked several times, always in the same order, and never held whole, so that a source of many
 *     thousands may read them as it goes. Each bid id comes once.
 * @param inputs the hash of the tender folder's content, printed on the sheet
 */
public record ScoringCase(Tender tender, List<Evaluator> evaluators, Iterable<Entry> entries, Sha256 inputs) {}
