package org.evenhand.scoring.sheet;

import java.util.List;
import java.util.SortedMap;
import org.evenhand.scoring.BidId;
import org.evenhand.shared.Constants;

/**
 * Something a careful reader of the sheet must know; it changes no figure. Screens word it from the code and the
 * details; a score sheet prints {@link #text()}.
 */
public record ScoreAlert(Code code, List<BidId> bids, SortedMap<String, String> details) {

    /** Every notice of SCORING.md section 5, and {@link #RULE} for what a commissioner's own rule says. */
    public enum Code {
        TIE("{bids} stay tied on {total} and share rank {rank}"),
        ABNORMALLY_LOW(
                "{bid}: the price {price} is {share} % below {against} {reference} ({test}); ask the bidder before deciding"),
        ONE_MARK("Moving {bid}’s mark for {criterion}{evaluator} from {mark} to {to} would put {first} first"),
        RANK_REVERSAL("Without {bid}, the others would come in another order: {order} instead of {before}"),
        DOMINANT_MEASURE("{bid}: {measure} supplies {share} % of the value under {criterion}"),
        UNIT_VALUE_SPREAD(
                "{criterion}: unit values run from {smallest} ({smallestMeasure}) to {largest} ({largestMeasure}), 1 to {ratio}"),
        UNEVIDENCED("{bid}: commitment {number}, {measure}, has no evidence"),
        EVIDENCE_UNREADABLE("{bid}: {file} {why}"),
        QUOTE_NOT_FOUND("{bid}: “{quote}” is not {place}{why}"),
        QUOTE_HIDDEN("{bid}: “{quote}” stands {place}, where nobody sees it"),
        SAME_CLAIM("{bids} make the same claim in the same words: “{how}”"),
        BIDDER_RELATIVE(
                "{criterion}: measured for each worker deployed, so it depends on the bidder’s own size; recorded justification: {justification}"),
        UNKNOWN_NAME("{bid}: nothing in the tender {asks} “{name}”{near}"),
        RECUSED_MARK("{who} is recused from {bid} and yet marked {criteria}; that does not count"),
        SAME_PROVIDER("The bids {ids} come from one provider; see which of them may stand"),
        ROUNDING_TIE("{bids} have the same total {total} only because it is rounded; before that it was {order}"),
        NOT_TESTED("{pool} bids are too many to test what one mark, or taking out one bid, would change"),
        RULE("{bid}, {criterion}: {text}");

        private final String english;

        Code(String english) {
            this.english = english;
        }

        /** The code in a score sheet: {@code one-mark}. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** A notice with its details, given as name, value, name, value … */
    public static ScoreAlert of(Code code, List<BidId> bids, String... namesAndValues) {
        return new ScoreAlert(code, List.copyOf(bids), Phrase.details(namesAndValues));
    }

    /** The notice in English, as score sheets print it. */
    public String text() {
        return Phrase.fill(code.english, details);
    }
}
